package org.jalon.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;
import org.jalon.event.Event;
import org.jalon.event.EventId;
import org.jalon.event.delivery.Backlog;
import org.jalon.event.delivery.Claim;
import org.jalon.event.delivery.DeadLetter;
import org.jalon.event.delivery.Lease;
import org.jalon.event.delivery.Settlement;
import org.jspecify.annotations.Nullable;

/** The committed events of one community, and what became of them. Thread-safe. */
final class EventLine {

    private final NavigableMap<Long, Waiting> waiting = new TreeMap<>();
    private final NavigableMap<Long, DeadLetter> dead = new TreeMap<>();
    private final Queue<Delivered> delivered = new PriorityQueue<>(Comparator.comparing(Delivered::at));
    private Instant due = Instant.MIN;
    private @Nullable Claim claim;

    /** The last place among events of which a claim ran out. */
    private long doubtfulUpTo;

    private record Waiting(Event event, int attempts) {}

    private record Delivered(Event event, Instant at) {}

    synchronized void append(List<Event> events) {
        events.forEach(event -> waiting.put(event.place(), new Waiting(event, 0)));
    }

    /** Since when it is due; empty when it is not. */
    synchronized Optional<Instant> dueSince(Instant now) {
        return isDue(now) ? Optional.of(due) : Optional.empty();
    }

    private boolean isDue(Instant now) {
        return !waiting.isEmpty()
                && !due.isAfter(now)
                && (claim == null || !claim.lease().covers(now));
    }

    synchronized Optional<Claim> claim(Lease lease, Instant now, int limit) {
        if (!isDue(now)) {
            return Optional.empty();
        }
        if (claim != null) {
            doubtfulUpTo = Math.max(doubtfulUpTo, lastPlace(claim));
        }
        Waiting head = waiting.firstEntry().getValue();
        Waiting begun = new Waiting(head.event(), head.attempts() + 1);
        waiting.put(head.event().place(), begun);
        int most = head.event().place() <= doubtfulUpTo ? 1 : limit;
        List<Event> events =
                waiting.values().stream().limit(most).map(Waiting::event).toList();
        claim = new Claim(head.event().community(), lease, begun.attempts(), events);
        return Optional.of(claim);
    }

    private static long lastPlace(Claim claim) {
        return claim.events().get(claim.events().size() - 1).place();
    }

    synchronized boolean settle(Claim settled, Settlement settlement, Instant now) {
        if (claim == null
                || !claim.lease().id().equals(settled.lease().id())
                || !claim.lease().covers(now)) {
            return false;
        }
        for (Event event : claim.events().subList(0, settlement.delivered())) {
            waiting.remove(event.place());
            delivered.add(new Delivered(event, now));
        }
        due = settlement.retryAt() == null ? now : settlement.retryAt();
        settleFailed(claim, settlement, now);
        claim = null;
        return true;
    }

    private void settleFailed(Claim claimed, Settlement settlement, Instant now) {
        if (settlement.failure() == null) {
            return;
        }
        Event failed = claimed.events().get(settlement.delivered());
        int attempts = claimed.attemptAt(settlement.delivered());
        if (settlement.buries()) {
            waiting.remove(failed.place());
            dead.put(failed.place(), new DeadLetter(failed, attempts, settlement.failure(), now));
        } else {
            waiting.put(failed.place(), new Waiting(failed, attempts));
        }
    }

    synchronized List<DeadLetter> dead() {
        return List.copyOf(dead.values());
    }

    synchronized boolean requeue(EventId id) {
        for (DeadLetter letter : dead.values()) {
            Event event = letter.event();
            if (event.id().equals(id)) {
                dead.remove(event.place());
                waiting.put(event.place(), new Waiting(event, 0));
                return true;
            }
        }
        return false;
    }

    synchronized int purge(Instant before, int limit) {
        int purged = 0;
        Delivered oldest = delivered.peek();
        while (purged < limit && oldest != null && oldest.at().isBefore(before)) {
            delivered.remove();
            purged++;
            oldest = delivered.peek();
        }
        return purged;
    }

    synchronized Backlog backlog() {
        return new Backlog(waiting.size(), dead.size());
    }
}
