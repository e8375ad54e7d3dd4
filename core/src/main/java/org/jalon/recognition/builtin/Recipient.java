package org.jalon.recognition.builtin;

import java.util.Optional;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.Subject;

/** Who is awarded. */
public enum Recipient {
    /** Of an activity its beneficiary or else its actor; of an award whoever got it. */
    WHO_DESERVES_IT,
    /** Who acted. */
    ACTOR,
    /** Who benefits, when somebody does. */
    BENEFICIARY,
    /** The content that was acted on. */
    CONTENT,
    /** The community as a whole. */
    COMMUNITY;

    Optional<Subject> of(Fact fact) {
        return switch (this) {
            case WHO_DESERVES_IT -> fact.recipient();
            case ACTOR -> fact.actor().map(Subject::member);
            case BENEFICIARY -> fact.beneficiary().map(Subject::member);
            case CONTENT -> fact.object().map(Subject::content);
            case COMMUNITY -> Optional.of(Subject.community());
        };
    }
}
