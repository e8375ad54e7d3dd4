package org.jalon.event;

import org.jalon.community.Community;

/**
 * A community was founded. Its founder joins it in the next event.
 *
 * @param founded as it was then
 */
public record CommunityFounded(Community founded) implements DomainEvent {

    @Override
    public String toString() {
        return type() + " by " + founded.founder();
    }
}
