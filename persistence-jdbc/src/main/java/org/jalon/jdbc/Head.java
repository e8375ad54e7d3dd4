package org.jalon.jdbc;

import java.util.UUID;
import org.jalon.community.Community;
import org.jspecify.annotations.Nullable;

/**
 * The community itself, and how often it was written to.
 *
 * @param community absent when none is founded
 * @param revision how many units of work wrote to it; 0 while the first one does
 * @param policy identifies the version of its policy adopted last; absent before the first
 */
record Head(
        @Nullable Community community,
        long revision,
        @Nullable UUID policy) {

    static final Head NONE = new Head(null, 0, null);

    static Head founding(Community founded) {
        return new Head(founded, 0, null);
    }

    Head with(UUID newPolicy) {
        return new Head(community, revision, newPolicy);
    }

    boolean isFounded() {
        return community != null;
    }

    boolean isFounding() {
        return community != null && revision == 0;
    }

    /** Whether the database has nothing else of it, given what was sent. */
    boolean isWritten(@Nullable Head sent) {
        return isFounding() && equals(sent);
    }
}
