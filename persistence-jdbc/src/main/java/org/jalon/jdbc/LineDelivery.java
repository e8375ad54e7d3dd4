package org.jalon.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.community.CommunityId;
import org.jalon.event.Event;
import org.jalon.event.EventId;
import org.jalon.event.delivery.Claim;
import org.jalon.event.delivery.Failure;
import org.jalon.event.delivery.Lease;
import org.jalon.event.delivery.Settlement;

/**
 * What is done with the line of a community in one transaction. It begins with the lock on the line: what is read then is what stands
 * after it, also where a transaction sees what stood at its first read.
 */
record LineDelivery(CommunityId community, Lines lines, EventRows events) {

    /** Empty when it is not due, or somebody else is at it. */
    Optional<Claim> claim(Lease lease, Instant now, int limit) {
        return lines.findUnlocked(community)
                .filter(line -> line.isDue(now))
                .map(Line::doubting)
                .flatMap(line -> claim(line, lease, limit));
    }

    private Optional<Claim> claim(Line line, Lease lease, int limit) {
        List<EventRows.Tried> waiting = events.waiting(limit);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        EventRows.Tried head = waiting.get(0);
        int most = head.event().place() <= line.doubtfulTo() ? 1 : limit;
        List<Event> given =
                waiting.stream().limit(most).map(EventRows.Tried::event).toList();
        Claim claim = new Claim(community, lease, head.attempts() + 1, given);
        events.begin(head.event(), claim.attempt());
        lines.update(line.claimed(claim));
        return Optional.of(claim);
    }

    boolean settle(Claim claim, Settlement settlement, Instant now) {
        Optional<Line> leased = lines.find(community).filter(line -> line.isLeased(claim.lease(), now));
        leased.ifPresent(line -> settle(line, claim, settlement, now));
        return leased.isPresent();
    }

    private void settle(Line line, Claim claim, Settlement settlement, Instant now) {
        int delivered = settlement.delivered();
        events.deliver(claim.events().subList(0, delivered), now);
        Failure failure = settlement.failure();
        if (failure != null) {
            Event failed = claim.events().get(delivered);
            events.fail(failed, claim.attemptAt(delivered), failure, settlement.buries() ? now : null);
        }
        int gone = delivered + (settlement.buries() ? 1 : 0);
        Instant retryAt = settlement.retryAt();
        lines.update(line.settled(gone, retryAt == null ? now : retryAt));
    }

    boolean requeue(EventId event) {
        Optional<Line> revived = lines.find(community).filter(line -> events.revive(event));
        revived.ifPresent(line -> lines.update(line.lengthened()));
        return revived.isPresent();
    }
}
