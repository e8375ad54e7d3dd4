package org.jalon.challenge;

import java.util.List;
import org.jalon.JalonException;
import org.jalon.Outcome;
import org.jalon.Refusal;

/** Leaves a transaction of several steps of which a later one was refused, so that all are undone. */
final class TooLarge extends JalonException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> reasons;

    private TooLarge(List<Refusal> reasons) {
        super("refused: " + reasons);
        this.reasons = List.copyOf(reasons);
    }

    /** What was accepted. */
    static <T> T unless(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new TooLarge(reasons);
        });
    }

    <T> Outcome<T> refused() {
        return new Outcome.Refused<>(reasons);
    }
}
