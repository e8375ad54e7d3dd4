package org.jalon.community;

import java.time.Instant;
import org.jalon.Session;

/**
 * Who is told of what happens to communities and memberships: within the transaction in which it happens, after all of it was written, and
 * never of what was refused. Thread-safe.
 */
public interface CommunityNews {

    /** A community was founded, and its founder joined it. */
    void founded(Community community, Membership founder, Instant now, Session session);

    /** Somebody joined, or joined again. */
    void joined(CommunityId community, Membership membership, Actor actor, Instant now, Session session);

    /** A membership was ended. */
    void left(CommunityId community, Membership membership, Actor actor, Instant now, Session session);

    /** A member got another role. */
    void assigned(CommunityId community, Membership membership, Actor actor, Instant now, Session session);

    /** A community changed in some respect, and is now like that. */
    void changed(Community community, CommunityChange change, Actor actor, Instant now, Session session);

    /** Told to nobody. */
    static CommunityNews unheard() {
        return Unheard.INSTANCE;
    }

    /** See {@link #unheard}. */
    enum Unheard implements CommunityNews {
        INSTANCE;

        @Override
        public void founded(Community community, Membership founder, Instant now, Session session) {}

        @Override
        public void joined(CommunityId community, Membership membership, Actor actor, Instant now, Session session) {}

        @Override
        public void left(CommunityId community, Membership membership, Actor actor, Instant now, Session session) {}

        @Override
        public void assigned(CommunityId community, Membership membership, Actor actor, Instant now, Session session) {}

        @Override
        public void changed(Community community, CommunityChange change, Actor actor, Instant now, Session session) {}
    }
}
