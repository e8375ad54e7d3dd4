package org.jalon.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jalon.community.CommunityId;
import org.jalon.event.Event;
import org.jalon.event.delivery.EventListener;

/** Remembers what it was told, and notices when it is told two things of one community at once. Thread-safe. */
final class Mailbox implements EventListener {

    private final Predicate<Event> declines;
    private final List<Event> offered = new ArrayList<>();
    private final List<Event> taken = new ArrayList<>();
    private final Map<CommunityId, Thread> busy = new ConcurrentHashMap<>();
    private volatile boolean wasTornApart;

    private Mailbox(Predicate<Event> declines) {
        this.declines = declines;
    }

    static Mailbox open() {
        return new Mailbox(event -> false);
    }

    static Mailbox declining(Predicate<Event> declines) {
        return new Mailbox(declines);
    }

    @Override
    public void on(Event event) {
        wasTornApart |= busy.putIfAbsent(event.community(), Thread.currentThread()) != null;
        try {
            take(event);
        } finally {
            busy.remove(event.community());
        }
    }

    private synchronized void take(Event event) {
        offered.add(event);
        if (declines.test(event)) {
            throw new IllegalStateException("a member's own words");
        }
        taken.add(event);
    }

    /** Everything, whether taken or declined. */
    synchronized List<Event> offered() {
        return List.copyOf(offered);
    }

    synchronized List<Event> taken() {
        return List.copyOf(taken);
    }

    List<Long> placesTaken(CommunityId community) {
        return taken().stream()
                .filter(event -> event.community().equals(community))
                .map(Event::place)
                .toList();
    }

    boolean wasTornApart() {
        return wasTornApart;
    }
}
