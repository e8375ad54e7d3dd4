package org.jalon.group;

import java.time.Instant;
import java.util.Optional;
import org.jalon.Session;
import org.jalon.community.MemberId;

/**
 * The teams of a community, for use cases that concern them; ends with its session.
 *
 * @param session what is kept of the community
 */
public record Teams(Session session) {

    /** The team of that id, if there is one that was not dissolved. */
    public Optional<Group> find(GroupId id) {
        return new Roster(session).find(id).filter(group -> group.type() == GroupType.TEAM && !group.isDissolved());
    }

    /** Whether the member is in the team at that moment. */
    public boolean has(MemberId member, Group team, Instant moment) {
        return new Roster(session).belonging(team, member).covers(moment);
    }
}
