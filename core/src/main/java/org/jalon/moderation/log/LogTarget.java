package org.jalon.moderation.log;

import org.jspecify.annotations.Nullable;

/**
 * What was moderated.
 *
 * @param type what it is
 * @param id its identifier; absent of members, whom an entry names by itself, and where the audience does not see it
 */
public record LogTarget(Type type, @Nullable String id) {

    /** What can be moderated. */
    public enum Type {
        MEMBER,
        CONTENT,
        THREAD,
        CASE,
        MEASURE,
        COMMUNITY
    }

    /** A content, a thread, a case or a measure. */
    public static LogTarget of(Type type, String id) {
        return new LogTarget(type, id);
    }

    /** The community, or the member whom the entry is about. */
    public static LogTarget of(Type type) {
        return new LogTarget(type, null);
    }

    LogTarget withoutId() {
        return new LogTarget(type, null);
    }
}
