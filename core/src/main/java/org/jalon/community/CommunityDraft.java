package org.jalon.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jalon.HostId;
import org.jspecify.annotations.Nullable;

/**
 * A community about to be founded: {@code aCommunity("Conduite du changement").in(PARIS).around(course)}.
 *
 * @param name how people call it
 * @param zone whose days and weeks its rules follow; UTC when not said
 * @param course the training it is anchored to, if any
 * @param since when its life begins, at the latest now; now when not said
 */
public record CommunityDraft(
        @HostId String name,
        @NotNull ZoneId zone,
        @Valid @Nullable Course course,
        @Nullable Instant since) {

    public static CommunityDraft aCommunity(String name) {
        return new CommunityDraft(name, ZoneOffset.UTC, null, null);
    }

    public CommunityDraft in(ZoneId zone) {
        return new CommunityDraft(name, zone, course, since);
    }

    public CommunityDraft around(Course course) {
        return new CommunityDraft(name, zone, course, since);
    }

    /** For a community that already lives when Jalon comes to know it. */
    public CommunityDraft since(Instant since) {
        return new CommunityDraft(name, zone, course, since);
    }

    Community founded(CommunityId id, MemberId founder, Instant now) {
        return new Community(id, name, zone, course, since == null ? now : since, founder);
    }
}
