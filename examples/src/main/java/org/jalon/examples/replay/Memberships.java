package org.jalon.examples.replay;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Since when everybody belongs to a community: from the start of the UTC day on which they first appear.
 *
 * @param since by member
 */
public record Memberships(SortedMap<MemberId, Instant> since) {

    public Memberships {
        since = Collections.unmodifiableSortedMap(new TreeMap<>(since));
    }

    /**
     * Of all that act or benefit.
     *
     * @param known when some are known to have joined; they belong from then on, or earlier where an activity says so
     */
    public static Memberships of(Map<MemberId, Instant> known, Collection<Activity> activities) {
        SortedMap<MemberId, Instant> since = new TreeMap<>();
        known.forEach((member, joined) -> appear(member, joined, since));
        for (Activity activity : activities) {
            appear(activity.actor(), activity.occurredAt(), since);
            appear(activity.beneficiary(), activity.occurredAt(), since);
        }
        return new Memberships(since);
    }

    private static void appear(@Nullable MemberId member, Instant at, SortedMap<MemberId, Instant> since) {
        if (member != null) {
            Instant day = LocalDate.ofInstant(at, UTC).atStartOfDay(UTC).toInstant();
            since.merge(member, day, (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    /** When the first one joined; empty without anybody. */
    public Optional<Instant> began() {
        return since.values().stream().min(Comparator.naturalOrder());
    }
}
