package org.jalon.event;

import java.time.Instant;
import org.jalon.community.CommunityId;

/**
 * An event as it is kept and delivered.
 *
 * @param id the same at each delivery, and never that of another one
 * @param community where it happened
 * @param at when Jalon learnt of it
 * @param place its place among the events of the community: 1 for the first one, then 2, without gaps
 * @param what what happened
 */
public record Event(EventId id, CommunityId community, Instant at, long place, DomainEvent what) {

    /** Where it stands among those of all communities. */
    public EventPlace position() {
        return new EventPlace(community, place);
    }

    /** Without its data, which may hold members' text. */
    @Override
    public String toString() {
        return what.type() + " " + id + ", event " + place + " of community " + community;
    }
}
