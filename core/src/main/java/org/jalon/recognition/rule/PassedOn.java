package org.jalon.recognition.rule;

import java.time.ZoneId;
import java.util.Optional;
import org.jalon.activity.Activity;

/**
 * A fact that another rule passed on by a signal, seen as the fact itself, to the credit of whom the signal is about.
 *
 * @param signal as it was passed on
 * @param kind of the fact itself
 */
record PassedOn(Fact signal, String kind) implements Fact {

    /** An activity's amount may be 0, which no signal can say; it is that of the activity anyway. */
    @Override
    public long amount() {
        return isAward() ? signal.amount() : signal.activity().amount();
    }

    private boolean isAward() {
        return kind.indexOf(':') >= 0;
    }

    @Override
    public Optional<Subject> recipient() {
        return signal.recipient();
    }

    @Override
    public Activity activity() {
        return signal.activity();
    }

    @Override
    public ZoneId zone() {
        return signal.zone();
    }
}
