package org.jalon.community;

import java.time.Instant;
import org.jalon.Session;

/**
 * In which somebody who may do so gives a command to a community; ends with its transaction.
 *
 * @param session what is kept of the community
 * @param community which one
 * @param actor who gives the command
 * @param now when
 */
public record Situation(Session session, Community community, Membership actor, Instant now) {

    /** Who gives the command. */
    public MemberId who() {
        return actor.member();
    }

    /** As what. */
    public Role role() {
        return actor.roleAt(now).orElseGet(actor::role);
    }
}
