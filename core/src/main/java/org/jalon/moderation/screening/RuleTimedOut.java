package org.jalon.moderation.screening;

import java.time.Duration;
import org.jalon.JalonException;

/** A rule took longer than its time limit. */
public final class RuleTimedOut extends JalonException {

    private static final long serialVersionUID = 1L;

    private final Duration limit;

    public RuleTimedOut(Duration limit) {
        super("a moderation rule gave no answer within " + limit);
        this.limit = limit;
    }

    public Duration limit() {
        return limit;
    }
}
