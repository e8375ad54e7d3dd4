package org.jalon.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.community.CommunityId;
import org.jalon.event.EventId;
import org.jalon.event.EventPlace;
import org.jalon.event.delivery.Backlog;
import org.jalon.event.delivery.Claim;
import org.jalon.event.delivery.DeadLetter;
import org.jalon.event.delivery.Deliveries;
import org.jalon.event.delivery.Lease;
import org.jalon.event.delivery.Settlement;
import org.jspecify.annotations.Nullable;

/** The events of all communities. */
record KeptDeliveries(Map<CommunityId, Shelf> shelves) implements Deliveries {

    @Override
    public Optional<Claim> claim(Lease lease, Instant now, int limit) {
        for (DueLine due : due(now)) {
            Optional<Claim> claim = due.line().claim(lease, now, limit);
            if (claim.isPresent()) {
                return claim;
            }
        }
        return Optional.empty();
    }

    /** In the order of turns; somebody else may be faster. */
    private List<DueLine> due(Instant now) {
        return lines().flatMap(line -> line.dueSince(now).map(since -> new DueLine(line, since)).stream())
                .sorted(Comparator.comparing(DueLine::since))
                .toList();
    }

    private record DueLine(EventLine line, Instant since) {}

    @Override
    public boolean settle(Claim claim, Settlement settlement, Instant now) {
        Shelf shelf = shelves.get(claim.community());
        return shelf != null && shelf.line().settle(claim, settlement, now);
    }

    @Override
    public List<DeadLetter> deadLetters(@Nullable EventPlace after, int limit) {
        return lines().flatMap(line -> line.dead().stream())
                .filter(letter -> after == null || letter.event().position().compareTo(after) > 0)
                .sorted(Comparator.comparing(letter -> letter.event().position()))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean requeue(CommunityId community, EventId event) {
        Shelf shelf = shelves.get(community);
        return shelf != null && shelf.line().requeue(event);
    }

    @Override
    public int purge(Instant deliveredBefore, int limit) {
        int purged = 0;
        for (Shelf shelf : shelves.values()) {
            purged += shelf.line().purge(deliveredBefore, limit - purged);
        }
        return purged;
    }

    @Override
    public Backlog backlog() {
        return lines().map(EventLine::backlog)
                .reduce(
                        new Backlog(0, 0),
                        (sum, more) -> new Backlog(sum.waiting() + more.waiting(), sum.dead() + more.dead()));
    }

    private Stream<EventLine> lines() {
        return shelves.values().stream().map(Shelf::line);
    }
}
