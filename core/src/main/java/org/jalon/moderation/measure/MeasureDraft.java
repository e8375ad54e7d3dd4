package org.jalon.moderation.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jalon.HostId;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jalon.contribution.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A measure about to be taken: {@code measure(MUTE).against(HUGO).under("rule-3").because("…").inThread("thread-7").until(friday)}.
 *
 * @param type what kind
 * @param member against whom
 * @param thread in that thread only; in the whole community when absent
 * @param content what it is about, if it is about something that was given
 * @param until first moment without it; permanent, or until it is lifted, when absent
 * @param reason why, to be told to the member
 * @param rule the id of the rule that was broken, to be told to the member
 * @param takenBack activities that are taken back with it, with all that followed from them
 */
public record MeasureDraft(
        @NotNull MeasureType type,
        @Valid @NotNull MemberId member,
        @Valid @Nullable ThreadId thread,
        @Valid @Nullable ContentId content,
        @Nullable Instant until,
        @Wording String reason,
        @HostId String rule,

        @Size(max = 100, message = "must be at most 100 activities")
        List<@Valid @NotNull ActivityId> takenBack) {

    public MeasureDraft {
        takenBack = List.copyOf(takenBack);
    }

    public static Untargeted measure(MeasureType type) {
        return new Untargeted(type);
    }

    /** A draft that still needs its member. */
    public record Untargeted(MeasureType type) {

        public Ungrounded against(MemberId member) {
            return new Ungrounded(type, member);
        }
    }

    /** A draft that still needs its rule. */
    public record Ungrounded(MeasureType type, MemberId member) {

        public Unexplained under(String rule) {
            return new Unexplained(type, member, rule);
        }
    }

    /** A draft that still needs its reason. */
    public record Unexplained(MeasureType type, MemberId member, String rule) {

        public MeasureDraft because(String reason) {
            return new MeasureDraft(type, member, null, null, null, reason, rule, List.of());
        }
    }

    public MeasureDraft inThread(String id) {
        return new MeasureDraft(type, member, new ThreadId(id), content, until, reason, rule, takenBack);
    }

    public MeasureDraft about(ContentId what) {
        return new MeasureDraft(type, member, thread, what, until, reason, rule, takenBack);
    }

    public MeasureDraft until(Instant end) {
        return new MeasureDraft(type, member, thread, content, end, reason, rule, takenBack);
    }

    public MeasureDraft takingBack(List<ActivityId> activities) {
        return new MeasureDraft(type, member, thread, content, until, reason, rule, activities);
    }

    public MeasureDraft takingBack(String... activities) {
        return takingBack(Arrays.stream(activities).map(ActivityId::new).toList());
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return type + " against " + member + " under " + rule;
    }
}
