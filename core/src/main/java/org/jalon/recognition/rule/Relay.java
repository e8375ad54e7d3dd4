package org.jalon.recognition.rule;

import java.util.Optional;
import java.util.Set;

/**
 * The signals by which a rule passes facts on, each under the kind of the fact: {@code signal:team/answer.accepted}.
 *
 * @param name under which, {@code team}
 */
public record Relay(String name) {

    /** The signal that passes facts of that kind on; of {@link RecognitionRule#ANY_ACTIVITY} those of every kind. */
    public AwardKind signal(String kind) {
        return AwardKind.signal(name + "/" + kind);
    }

    /** The kind that a signal of this relay passes on; empty for anything else. */
    public Optional<String> kindOf(String token) {
        String prefix = prefix();
        return token.startsWith(prefix) ? Optional.of(token.substring(prefix.length())) : Optional.empty();
    }

    /** The fact itself, to the credit of whom the signal is about, when it comes by a signal of this relay; otherwise as it is. */
    Fact seen(Fact fact) {
        if (!fact.kind().startsWith(prefix())) {
            return fact;
        }
        String kind = fact.kind().substring(prefix().length());
        boolean any = kind.equals(RecognitionRule.ANY_ACTIVITY);
        return new PassedOn(fact, any ? fact.activity().kind() : kind);
    }

    /** The step, passing that on as well to the credit of a subject, under each of those kinds that it is of. */
    Step passing(Step step, Fact fact, Set<String> kinds, Subject subject) {
        Step more = kinds.contains(fact.kind()) ? step.giving(grant(fact.kind(), fact, subject)) : step;
        boolean any = kinds.contains(RecognitionRule.ANY_ACTIVITY) && !isAward(fact);
        return any ? more.giving(grant(RecognitionRule.ANY_ACTIVITY, fact, subject)) : more;
    }

    /** The amount of an activity is known from the activity, and may be 0, which no signal can say. */
    private Grant grant(String kind, Fact fact, Subject subject) {
        return new Grant(signal(kind), isAward(fact) ? fact.amount() : 1, subject);
    }

    private static boolean isAward(Fact fact) {
        return fact.kind().indexOf(':') >= 0;
    }

    private String prefix() {
        return AwardType.SIGNAL.prefix() + name + "/";
    }
}
