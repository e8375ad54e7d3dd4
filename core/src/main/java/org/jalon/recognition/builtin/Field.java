package org.jalon.recognition.builtin;

import java.util.Optional;
import org.jalon.recognition.rule.Fact;

/** By what facts may differ. */
public enum Field {
    ACTOR,
    BENEFICIARY,
    CONTENT,
    THREAD,
    /** What it is: of activities and awards of several kinds, how many kinds. */
    KIND,
    /** Whose credit it is, member or team. */
    RECIPIENT,
    /** The calendar day. */
    DAY;

    Optional<String> of(Fact fact, Zone zone) {
        return switch (this) {
            case ACTOR -> fact.actor().map(Object::toString);
            case BENEFICIARY -> fact.beneficiary().map(Object::toString);
            case CONTENT -> fact.object().map(Object::toString);
            case THREAD -> fact.thread().map(Object::toString);
            case KIND -> Optional.of(fact.kind());
            case RECIPIENT -> fact.recipient().map(subject -> subject.type() + "/" + subject.id());
            case DAY -> Optional.of(zone.date(fact).toString());
        };
    }
}
