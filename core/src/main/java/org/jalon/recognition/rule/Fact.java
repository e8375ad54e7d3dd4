package org.jalon.recognition.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;

/**
 * What a rule sees: an activity, or an award that another rule gave for one. Of an award, {@link #kind()} is its
 * {@linkplain AwardKind#token() token}, {@link #amount()} its amount and {@link #recipient()} its subject; all else is that of
 * the activity which caused it.
 */
public interface Fact {

    /** That activity, for a community whose days and weeks follow {@code zone}. */
    static Fact of(Activity activity, ZoneId zone) {
        return new ActivityFact(activity, zone);
    }

    /** {@code answer.accepted}, or {@code points:recognition}. */
    String kind();

    long amount();

    /**
     * To whose credit it is: of an activity its beneficiary or else, when the host names none, its actor; of an award its subject.
     * A rule that must not reward who acts asks for the {@link #beneficiary()}.
     */
    Optional<Subject> recipient();

    /** The activity, or the one that caused the award. */
    Activity activity();

    /** Whose days and weeks count. */
    ZoneId zone();

    default Optional<MemberId> actor() {
        return Optional.ofNullable(activity().actor());
    }

    default Optional<MemberId> beneficiary() {
        return Optional.ofNullable(activity().beneficiary());
    }

    /** Which kinds of activities name an object is for the host to say; so it is for {@link #thread()}. */
    default Optional<ContentId> object() {
        return Optional.ofNullable(activity().object());
    }

    default Optional<ThreadId> thread() {
        return Optional.ofNullable(activity().thread());
    }

    default Values attributes() {
        return activity().attributes();
    }

    default ActivityId activityId() {
        return activity().id();
    }

    default Instant occurredAt() {
        return activity().occurredAt();
    }

    /** Date and time of day where the community is. */
    default LocalDateTime localTime() {
        return LocalDateTime.ofInstant(occurredAt(), zone());
    }

    /** The day where the community is. */
    default LocalDate date() {
        return LocalDate.ofInstant(occurredAt(), zone());
    }
}
