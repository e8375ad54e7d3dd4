package org.jalon.recognition.rule;

import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Whose fold an activity belongs to: activities with the same key are stepped in order and share a state.
 *
 * @param scope what it names
 * @param id which one
 * @param slice a part of it, such as a day; empty for the whole
 */
public record FoldKey(KeyScope scope, String id, String slice) implements Comparable<FoldKey> {

    private static final FoldKey ALONE = new FoldKey(KeyScope.ALONE, "", "");
    private static final FoldKey COMMUNITY = new FoldKey(KeyScope.COMMUNITY, "*", "");

    /** Each activity by itself: the rule keeps no state and gives the same, whatever came before. */
    public static FoldKey alone() {
        return ALONE;
    }

    public static FoldKey member(MemberId member) {
        return new FoldKey(KeyScope.MEMBER, member.value(), "");
    }

    public static FoldKey content(ContentId content) {
        return new FoldKey(KeyScope.CONTENT, content.value(), "");
    }

    public static FoldKey thread(ThreadId thread) {
        return new FoldKey(KeyScope.THREAD, thread.value(), "");
    }

    /** The whole community together. */
    public static FoldKey community() {
        return COMMUNITY;
    }

    /** The fold of whoever is awarded. */
    public static FoldKey of(Subject subject) {
        return switch (subject.type()) {
            case MEMBER -> new FoldKey(KeyScope.MEMBER, subject.id(), "");
            case TEAM -> new FoldKey(KeyScope.TEAM, subject.id(), "");
            case CONTENT -> new FoldKey(KeyScope.CONTENT, subject.id(), "");
            case COMMUNITY -> COMMUNITY;
        };
    }

    /** Anything else that activities have in common. */
    public static FoldKey other(String id) {
        return new FoldKey(KeyScope.OTHER, id, "");
    }

    /** A part of this: {@code member(ada).slice("2026-03-29")}. */
    public FoldKey slice(String part) {
        return new FoldKey(scope, id, slice.isEmpty() ? part : slice + "/" + part);
    }

    public boolean isAlone() {
        return scope == KeyScope.ALONE;
    }

    @Override
    public int compareTo(FoldKey other) {
        int order = scope.compareTo(other.scope);
        order = order != 0 ? order : id.compareTo(other.id);
        return order != 0 ? order : slice.compareTo(other.slice);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * id.hashCode() + slice.hashCode()) + scope.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof FoldKey that
                        && scope == that.scope
                        && id.equals(that.id)
                        && slice.equals(that.slice));
    }
}
