package org.jalon.moderation.screening;

import java.util.ArrayList;
import java.util.List;
import org.jalon.moderation.rule.Evidence;
import org.jalon.moderation.rule.ModerationRule;
import org.jalon.moderation.rule.OnFailure;
import org.jalon.moderation.rule.Opinion;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Span;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.rule.Verdict;
import org.jspecify.annotations.Nullable;

/** One screening while it goes on. */
final class Course {

    private static final Decision NO_OBJECTION =
            new Decision(Verdict.PUBLISH, Screening.POLICY, List.of(Reason.of("no-objection")));

    private final Submission submission;
    private Sight sight;
    private final List<Found> evidence = new ArrayList<>();
    private final List<Span> masks = new ArrayList<>();
    private final List<RuleFailure> failures = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private @Nullable Decision decision;

    private record Decision(Verdict verdict, String rule, List<Reason> reasons) {}

    Course(Submission submission, Past past) {
        this.submission = submission;
        this.sight = Sight.of(submission, past);
    }

    Submission submission() {
        return submission;
    }

    Sight sight() {
        return sight;
    }

    boolean isDecided() {
        return decision != null;
    }

    void asking(ModerationRule rule) {
        asked.add(rule.id());
    }

    void hear(ModerationRule rule, Opinion opinion) {
        masks.addAll(opinion.masks());
        if (!opinion.evidence().isEmpty()) {
            opinion.evidence().forEach(one -> evidence.add(new Found(rule.id(), one)));
            List<Evidence> all = evidence.stream().map(Found::evidence).toList();
            sight = sight.after(all);
        }
        opinion.ruling()
                .flatMap(ruling -> ruling.verdict(submission.alreadyAsked()))
                .ifPresent(verdict -> decision = new Decision(verdict, rule.id(), opinion.reasons()));
    }

    void fail(ModerationRule rule, RuleFailure.Kind kind, Exception failure) {
        failures.add(new RuleFailure(rule.id(), kind, failure.getClass().getName(), rule.onFailure()));
        if (rule.onFailure() == OnFailure.HOLD) {
            decision = new Decision(Verdict.HOLD, rule.id(), List.of(Reason.of(kind.code())));
        }
    }

    Screening screening() {
        Decision last = decision == null ? NO_OBJECTION : decision;
        return new Screening(last.verdict(), last.rule(), last.reasons(), evidence, masks, failures, asked);
    }
}
