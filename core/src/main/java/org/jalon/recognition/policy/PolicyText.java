package org.jalon.recognition.policy;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jalon.Description;
import org.jalon.MalformedInput;
import org.jalon.Violation;
import org.jalon.recognition.rule.Rules;

/**
 * Policies as texts that any store can keep and anybody can read: JSON, as {@code docs/policies-as-data.md} tells. A rule that
 * is not built in stands there by its id.
 */
public final class PolicyText {

    private PolicyText() {}

    /**
     * The text of a policy, from which {@link #read} makes an equal one.
     *
     * @throws MalformedInput when it has a rule that is neither built in nor {@linkplain Policy#of known} by its id, or is too
     *     long
     */
    public static String write(Policy policy) {
        Description description = policy.draft().describe();
        try {
            return description.encode();
        } catch (IllegalArgumentException tooLong) {
            throw new MalformedInput(List.of(new Violation("rules", "too-long", String.valueOf(tooLong.getMessage()))));
        }
    }

    /** Does nothing when {@link #write} can write the policy, and throws what it throws otherwise. */
    public static void requireWritable(Policy policy) {
        write(policy);
    }

    /**
     * The policy whose text this is.
     *
     * @param known the rules that it may name
     * @throws UnknownRules when it names others
     * @throws MalformedInput when it is no policy, with all reasons
     */
    public static Policy read(String text, Rules known) {
        PolicyDraft draft = PolicyDraft.from(decoded(text));
        SortedSet<String> missing = new TreeSet<>();
        draft.rules().forEach(rule -> missing.addAll(rule.needs()));
        missing.removeAll(known.ids());
        if (!missing.isEmpty()) {
            throw new UnknownRules(draft.name(), missing, known.ids());
        }
        return Policy.of(draft, List.of(), known);
    }

    private static Description decoded(String text) {
        try {
            return Description.decode(text);
        } catch (IllegalArgumentException malformed) {
            throw new MalformedInput(
                    List.of(new Violation("policy", "json", "cannot be read " + malformed.getMessage())));
        }
    }
}
