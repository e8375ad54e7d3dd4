package org.jalon.event;

import org.jalon.community.CommunityId;

/**
 * Where an event stands.
 *
 * @param community in which community
 * @param place among its events: 1 for the first one
 */
public record EventPlace(CommunityId community, long place) implements Comparable<EventPlace> {

    /** By the text of the community's id, then by place. */
    @Override
    public int compareTo(EventPlace other) {
        int order = community.toString().compareTo(other.community.toString());
        return order != 0 ? order : Long.compare(place, other.place);
    }
}
