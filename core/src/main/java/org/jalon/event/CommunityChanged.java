package org.jalon.event;

import org.jalon.community.Community;
import org.jalon.community.CommunityChange;
import org.jalon.community.MemberId;

/**
 * A community changed: its name, charter, door, courses or phase, it came to another maturity stage, was archived, reopened or merged into another.
 *
 * @param change in what respect
 * @param now as it is from now on, with the history of it
 * @param by who changed it
 */
public record CommunityChanged(CommunityChange change, Community now, MemberId by) implements DomainEvent {

    @Override
    public String toString() {
        return type() + " in " + change + " by " + by;
    }
}
