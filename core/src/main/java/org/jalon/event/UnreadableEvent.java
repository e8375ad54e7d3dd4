package org.jalon.event;

import org.jalon.JalonException;

/** Thrown when what a store kept is no event at all. */
public final class UnreadableEvent extends JalonException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(RuntimeException reason) {
        super("a kept event cannot be read (" + reason.getClass().getSimpleName() + "); it was changed since", reason);
    }
}
