package org.jalon.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/** Port: the marks of the community of a session; one of a type by each member on each target. */
public interface Marks {

    Optional<Mark> find(String type, String target, MemberId member);

    /** Says that the marks of those members on that target will be asked for, so that a store can fetch them together. */
    default void prefetch(String type, String target, Collection<MemberId> members) {}

    /** Keeps it, in place of an earlier one of the same type, target and member. */
    void save(Mark mark);

    /** Takes it away, if there is one. */
    void remove(String type, String target, MemberId member);

    /** How many of that type are on a target. */
    long count(String type, String target);

    /**
     * A page of those on a target, in the order of members.
     *
     * @param after the member of the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    List<Mark> on(String type, String target, @Nullable MemberId after, int limit);

    /**
     * A page of those of a member, in the order of targets.
     *
     * @param after the target of the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    List<Mark> of(String type, MemberId member, @Nullable String after, int limit);
}
