package org.jalon.jdbc;

import org.jalon.Session;
import org.jalon.community.CommunityId;

/** A session whose writes may wait until they are flushed. */
interface BufferedSession extends Session {

    /** Sends what waits; called once the work has returned, before the commit. */
    void flush();

    /** Opens the session of a unit of work. */
    @FunctionalInterface
    interface Opening {
        BufferedSession open(CommunityId community, Sql sql);
    }
}
