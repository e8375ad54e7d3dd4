package org.jalon.inmemory;

import java.util.ArrayList;
import java.util.List;
import org.jalon.event.Event;
import org.jalon.event.Outbox;
import org.jspecify.annotations.Nullable;

/** The events of a community: those of the transaction under way wait here, and go to the line when it is committed. */
final class KeptOutbox implements Outbox {

    private final EventLine line = new EventLine();
    private @Nullable List<Event> uncommitted;
    private long published;

    EventLine line() {
        return line;
    }

    @Override
    public long published() {
        return uncommitted == null ? published : published + uncommitted.size();
    }

    @Override
    public void add(List<Event> events) {
        if (uncommitted == null) {
            uncommitted = new ArrayList<>();
        }
        uncommitted.addAll(events);
    }

    void commit() {
        if (uncommitted != null) {
            published += uncommitted.size();
            line.append(uncommitted);
            uncommitted = null;
        }
    }

    void rollBack() {
        uncommitted = null;
    }
}
