package org.jalon.community;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: who belongs to the community of a session. */
public interface Memberships {

    Optional<Membership> find(MemberId member);

    /** Whether somebody was a member at that moment. */
    default boolean isMember(MemberId member, Instant moment) {
        Optional<Membership> membership = find(member);
        return membership.isPresent() && membership.get().covers(moment);
    }

    /** Says that those will be looked for, so that a store can fetch them together. */
    default void prefetch(Collection<MemberId> members) {}

    /** Keeps it, in place of an earlier one of the same member. */
    void save(Membership membership);

    /**
     * A page in the order of member ids.
     *
     * @param after the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    List<Membership> page(@Nullable MemberId after, int limit);
}
