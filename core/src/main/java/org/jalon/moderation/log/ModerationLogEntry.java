package org.jalon.moderation.log;

import java.time.Instant;
import org.jalon.Description;
import org.jalon.Values;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done, as one audience sees it.
 *
 * @param number its place in the log of the community, from 1 on without a gap
 * @param at when it was done
 * @param action what was done: {@code measure.taken}
 * @param target what it was done to
 * @param by who did it; absent for what follows by itself, and where the audience does not see it
 * @param role in which role; absent for what follows by itself, and of what members do about themselves
 * @param concerned the member whom it concerns; absent when there is none, and where the audience does not see it
 * @param reason why, in words; absent when there is none, and where the audience does not see it
 * @param rule the id of the rule that it was done by, if any
 * @param details more of it, as codes, numbers and moments
 * @param audience the widest one that may know of it
 */
public record ModerationLogEntry(
        long number,
        Instant at,
        String action,
        LogTarget target,
        @Nullable MemberId by,
        @Nullable Role role,
        @Nullable MemberId concerned,
        @Nullable String reason,
        @Nullable String rule,
        Values details,
        Audience audience) {

    ModerationLogEntry seenBy(Audience reader) {
        return switch (reader) {
            case MODERATORS -> this;
            case MEMBERS -> nameless(target);
            case PUBLIC -> nameless(target.withoutId());
        };
    }

    private ModerationLogEntry nameless(LogTarget shown) {
        return new ModerationLogEntry(number, at, action, shown, null, role, null, null, rule, details, audience);
    }

    /** As data, to be written elsewhere; {@link Description#encode()} makes JSON of it. */
    public Description description() {
        return LogText.written(this);
    }

    /** Without names and words. */
    @Override
    public String toString() {
        return number + " " + action + " at " + at;
    }
}
