package org.jalon.group;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jalon.Dated;
import org.jalon.HostId;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A group about to be formed: {@code aTeam("Blue").since(monday)}.
 *
 * @param type what it is for
 * @param name how people call it
 * @param since from when on it may have members, at the latest now; now when not said
 */
public record GroupDraft(
        @NotNull GroupType type,
        @HostId String name,
        @Dated(optional = true) @Nullable Instant since) {

    public static GroupDraft aTeam(String name) {
        return new GroupDraft(GroupType.TEAM, name, null);
    }

    public static GroupDraft aCohort(String name) {
        return new GroupDraft(GroupType.COHORT, name, null);
    }

    /** For a group that is older than what Jalon knows of it. */
    public GroupDraft since(Instant since) {
        return new GroupDraft(type, name, since);
    }

    Group formed(GroupId id, MemberId by, Instant now) {
        return new Group(id, type, name, since == null ? now : since, null, by);
    }
}
