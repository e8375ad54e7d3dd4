package org.jalon.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jalon.Dated;
import org.jalon.HostId;
import org.jspecify.annotations.Nullable;

/**
 * A community about to be founded: {@code aCommunity("Conduite du changement").in(PARIS).around(course)}.
 *
 * @param name how people call it
 * @param zone whose days and weeks its rules follow; UTC when not said
 * @param course the training it is anchored to, if any
 * @param since when its life begins, at the latest now; now when not said
 * @param charter what it is for; empty when not said
 * @param door in which way people come in; by invitation when not said
 */
public record CommunityDraft(
        @HostId String name,
        @NotNull ZoneId zone,
        @Valid @Nullable Course course,
        @Dated(optional = true) @Nullable Instant since,
        @Valid @NotNull Charter charter,
        @NotNull Door door) {

    public static CommunityDraft aCommunity(String name) {
        return new CommunityDraft(name, ZoneOffset.UTC, null, null, Charter.none(), Door.INVITATION);
    }

    public CommunityDraft in(ZoneId zone) {
        return new CommunityDraft(name, zone, course, since, charter, door);
    }

    public CommunityDraft around(Course course) {
        return new CommunityDraft(name, zone, course, since, charter, door);
    }

    /** For a community that already lives when Jalon comes to know it. */
    public CommunityDraft since(Instant since) {
        return new CommunityDraft(name, zone, course, since, charter, door);
    }

    public CommunityDraft under(Charter charter) {
        return new CommunityDraft(name, zone, course, since, charter, door);
    }

    public CommunityDraft with(Door door) {
        return new CommunityDraft(name, zone, course, since, charter, door);
    }

    Community founded(CommunityId id, MemberId founder, Instant now) {
        Profile profile = Profile.blank().with(charter).with(door);
        return new Community(
                id, name, zone, since == null ? now : since, founder, course == null ? profile : profile.with(course));
    }
}
