package org.jalon.event.delivery;

import java.util.List;
import org.jalon.community.CommunityId;
import org.jalon.event.Event;

/**
 * Events that whoever has the lease is to deliver now.
 *
 * @param community whose
 * @param lease for how long
 * @param attempt how often the turn of the first of them has come, this time included: 1 for the first time
 * @param events in the order in which they are to be delivered; at least one
 */
public record Claim(CommunityId community, Lease lease, int attempt, List<Event> events) {

    public Claim {
        events = List.copyOf(events);
    }

    /** Which attempt it is to deliver the event of that index: of all but the first one it is the first. */
    public int attemptAt(int index) {
        return index == 0 ? attempt : 1;
    }
}
