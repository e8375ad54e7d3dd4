package org.jalon.jdbc;

import org.jalon.community.Community;
import org.jspecify.annotations.Nullable;

/**
 * The community itself, and how often it was written to.
 *
 * @param community absent when none is founded
 * @param revision how many units of work wrote to it; 0 while the first one does
 * @param policyRevision tells apart what policies it has had
 */
record Head(@Nullable Community community, long revision, long policyRevision) {

    static final Head NONE = new Head(null, 0, 0);

    static Head founding(Community founded) {
        return new Head(founded, 0, 0);
    }

    Head with(long newPolicyRevision) {
        return new Head(community, revision, newPolicyRevision);
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
