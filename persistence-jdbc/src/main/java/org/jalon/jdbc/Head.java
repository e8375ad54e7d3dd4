package org.jalon.jdbc;

import java.util.Objects;
import java.util.UUID;
import org.jalon.community.Community;
import org.jspecify.annotations.Nullable;

/**
 * The community itself, and how often it was written to.
 *
 * @param community absent when none is founded
 * @param revision how many units of work wrote to it; 0 while the first one does
 * @param policy identifies the version of its policy adopted last; absent before the first
 * @param published how many events it has had
 */
record Head(
        @Nullable Community community,
        long revision,
        @Nullable UUID policy,
        long published) {

    static final Head NONE = new Head(null, 0, null, 0);

    static Head founding(Community founded) {
        return new Head(founded, 0, null, 0);
    }

    Head with(Community changed) {
        return new Head(changed, revision, policy, published);
    }

    Head with(UUID newPolicy) {
        return new Head(community, revision, newPolicy, published);
    }

    Head publishing(int events) {
        return new Head(community, revision, policy, published + events);
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

    /** Whether the community itself is as the database has it, given what was sent. */
    boolean isUnchanged(@Nullable Head sent) {
        return sent != null && Objects.equals(community, sent.community);
    }
}
