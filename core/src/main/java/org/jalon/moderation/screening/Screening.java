package org.jalon.moderation.screening;

import java.util.List;
import java.util.Locale;
import org.jalon.community.Role;
import org.jalon.moderation.rule.Part;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Span;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.rule.Verdict;

/**
 * What came of a submission, and why.
 *
 * @param verdict what becomes of it
 * @param rule the id of the rule that decided; {@link #POLICY} when none did
 * @param reasons why, for that verdict; {@code no-objection} when no rule decided
 * @param evidence what the rules that were asked found, in order
 * @param masks places to be masked when it is published, now or once a moderator says so
 * @param failures rules that gave no opinion
 * @param asked the ids of the rules that were asked, in order
 */
public record Screening(
        Verdict verdict,
        String rule,
        List<Reason> reasons,
        List<Found> evidence,
        List<Span> masks,
        List<RuleFailure> failures,
        List<String> asked) {

    /** Stands for the policy itself where the id of a rule is expected; no rule may have it. */
    public static final String POLICY = "policy";

    private static final char MASK = '*';

    public Screening {
        reasons = List.copyOf(reasons);
        evidence = List.copyOf(evidence);
        masks = List.copyOf(masks);
        failures = List.copyOf(failures);
        asked = List.copyOf(asked);
    }

    /** That the policy itself says so, whatever its rules do. */
    public static Screening ofPolicy(Verdict verdict, Reason reason) {
        return new Screening(verdict, POLICY, List.of(reason), List.of(), List.of(), List.of(), List.of());
    }

    static Screening exempting(Role role) {
        Reason exempt = Reason.of("exempt-role").with("role", role.name().toLowerCase(Locale.ROOT));
        return new Screening(Verdict.PUBLISH, POLICY, List.of(exempt), List.of(), List.of(), List.of(), List.of());
    }

    /** The submission as it may be shown: a star for each character to be masked. */
    public Submission masked(Submission submission) {
        if (masks.isEmpty()) {
            return submission;
        }
        String title = submission.title();
        return submission.saying(
                title == null ? null : masked(title, Part.TITLE), masked(submission.text(), Part.TEXT));
    }

    private String masked(String text, Part part) {
        char[] shown = text.toCharArray();
        int[] depth = new int[shown.length + 1];
        for (Span mask : masks) {
            if (mask.part() == part && mask.from() < mask.to()) {
                depth[within(mask.from(), shown.length)]++;
                depth[within(mask.to(), shown.length)]--;
            }
        }
        int open = 0;
        for (int i = 0; i < shown.length; i++) {
            open += depth[i];
            shown[i] = open > 0 ? MASK : shown[i];
        }
        return new String(shown);
    }

    private static int within(int place, int length) {
        return Math.max(0, Math.min(place, length));
    }
}
