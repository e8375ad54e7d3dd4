package org.jalon.recognition.policy;

import java.util.Set;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Carried;
import org.jalon.recognition.rule.RecognitionRule;

/**
 * A rule of a policy in force, where it stands among the others.
 *
 * @param rule the rule
 * @param stratum above those of all rules whose awards it hears, from 0
 * @param gives all that it may give
 */
public record Listener(RecognitionRule rule, int stratum, Set<AwardKind> gives) {

    Listener(RecognitionRule rule, int stratum) {
        this(rule, stratum, Set.copyOf(rule.gives()));
    }

    /** Whether the rule declared that; what was given elsewhere may be anything. */
    public boolean mayGive(AwardKind kind) {
        return gives.contains(kind) || Carried.isIt(rule.id());
    }
}
