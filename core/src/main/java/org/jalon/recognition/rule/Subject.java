package org.jalon.recognition.rule;

import java.util.Optional;
import org.jalon.activity.ContentId;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Whom an award is about.
 *
 * @param type what it is
 * @param id which one; the community is always {@code *}, since a ledger belongs to one community
 */
public record Subject(SubjectType type, String id) implements Comparable<Subject> {

    private static final Subject COMMUNITY = new Subject(SubjectType.COMMUNITY, "*");

    public static Subject member(MemberId member) {
        return new Subject(SubjectType.MEMBER, member.value());
    }

    /** The team of that id. */
    public static Subject team(String id) {
        return new Subject(SubjectType.TEAM, id);
    }

    public static Subject content(ContentId content) {
        return new Subject(SubjectType.CONTENT, content.value());
    }

    public static Subject community() {
        return COMMUNITY;
    }

    /** The member; empty when it is something else. */
    public Optional<MemberId> asMember() {
        return type == SubjectType.MEMBER ? Optional.of(new MemberId(id)) : Optional.empty();
    }

    @Override
    public int compareTo(Subject other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : id.compareTo(other.id);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + type.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Subject that && type == that.type && id.equals(that.id));
    }
}
