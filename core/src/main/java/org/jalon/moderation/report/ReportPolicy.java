package org.jalon.moderation.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.KindName;
import org.jalon.community.Role;
import org.jspecify.annotations.Nullable;

/**
 * How much reports weigh in a community, and what they bring about; data only. Scores are in hundredths of a point.
 *
 * @param reasons for which members may report, and what each adds to the weight of a report
 * @param ladder the ladder whose levels count, one point a level; absent when none does
 * @param perDay how many reports a member may make a day of the community
 * @param staff whose contributions reports never hide, and whose own reports weigh {@value Weighing#STAFF} hundredths more
 * @param newcomer who has published fewer contributions than that is a newcomer
 * @param score what it takes to hide a contribution at medium sensitivity, until past decisions say otherwise
 * @param hide hides a contribution
 * @param pause pauses a thread, for what was reported in all of it
 * @param pauseHours for how many hours
 * @param silence silences a newcomer, for all that was reported of theirs
 * @param silenceHours for how many hours
 */
public record ReportPolicy(
        @NotNull @Size(min = 1, max = 50, message = "must be 1 to 50 reasons")
        SortedMap<@KindName String, @NotNull @Min(-1_000) @Max(10_000) Long> reasons,

        @Nullable @Valid Ladder ladder,
        @Positive @Max(10_000) int perDay,
        @NotNull Set<@NotNull Role> staff,
        @PositiveOrZero @Max(10_000) int newcomer,
        @Positive @Max(1_000_000) long score,
        @Valid @NotNull EffectRule hide,
        @Valid @NotNull EffectRule pause,
        @Positive @Max(8_760) int pauseHours,
        @Valid @NotNull EffectRule silence,
        @Positive @Max(8_760) int silenceHours) {

    private static final ReportPolicy USUAL = new ReportPolicy(
            new TreeMap<>(Map.of("off-topic", 0L, "inappropriate", 0L, "spam", 0L, "illegal", 500L, "other", 0L)),
            null,
            20,
            EnumSet.of(Role.MODERATOR, Role.COMMUNITY_MANAGER, Role.TRAINER),
            3,
            1_000,
            new EffectRule(Sensitivity.MEDIUM, 100, 3),
            new EffectRule(Sensitivity.MEDIUM, 250, 5),
            4,
            new EffectRule(Sensitivity.MEDIUM, 60, 3),
            24);

    public ReportPolicy {
        reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
        staff = Collections.unmodifiableSet(staff.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(staff));
    }

    /** A ladder. */
    public record Ladder(@KindName String name) {}

    /** Where most communities begin. */
    public static ReportPolicy usual() {
        return USUAL;
    }

    /** For that reason too, which adds that much. */
    public ReportPolicy withReason(String reason, long bonus) {
        SortedMap<String, Long> more = new TreeMap<>(reasons);
        more.put(reason, bonus);
        return new ReportPolicy(
                more, ladder, perDay, staff, newcomer, score, hide, pause, pauseHours, silence, silenceHours);
    }

    /** With the levels of that ladder. */
    public ReportPolicy withLevelsOf(String name) {
        return new ReportPolicy(
                reasons,
                new Ladder(name),
                perDay,
                staff,
                newcomer,
                score,
                hide,
                pause,
                pauseHours,
                silence,
                silenceHours);
    }

    public ReportPolicy withPerDay(int number) {
        return new ReportPolicy(
                reasons, ladder, number, staff, newcomer, score, hide, pause, pauseHours, silence, silenceHours);
    }

    public ReportPolicy withNewcomersBelow(int number) {
        return new ReportPolicy(
                reasons, ladder, perDay, staff, number, score, hide, pause, pauseHours, silence, silenceHours);
    }

    public ReportPolicy withScore(long usual) {
        return new ReportPolicy(
                reasons, ladder, perDay, staff, newcomer, usual, hide, pause, pauseHours, silence, silenceHours);
    }

    public ReportPolicy hiding(EffectRule rule) {
        return new ReportPolicy(
                reasons, ladder, perDay, staff, newcomer, score, rule, pause, pauseHours, silence, silenceHours);
    }

    public ReportPolicy pausing(EffectRule rule, int hours) {
        return new ReportPolicy(
                reasons, ladder, perDay, staff, newcomer, score, hide, rule, hours, silence, silenceHours);
    }

    public ReportPolicy silencing(EffectRule rule, int hours) {
        return new ReportPolicy(reasons, ladder, perDay, staff, newcomer, score, hide, pause, pauseHours, rule, hours);
    }
}
