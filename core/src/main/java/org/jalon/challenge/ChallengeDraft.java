package org.jalon.challenge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jalon.CalendarPeriod;
import org.jalon.HostId;
import org.jalon.recognition.builtin.Entrants;
import org.jalon.recognition.rule.AwardKind;
import org.jspecify.annotations.Nullable;

/**
 * A dated, engaging aim before it has its dates: {@code aChallenge("Ten answers in ten days").forMembers().with(milestone(…))}.
 *
 * @param title how people call it
 * @param about what it is about and why, at most 4,000 characters
 * @param entrants whose doings count
 * @param milestones its steps, in the order in which they are shown
 * @param prerequisites what who enters must have, each at least once
 * @param recurrence how often it is played anew between opening and closing; absent for once
 * @param capacity how many members or teams may enter, if there is a limit
 */
public record ChallengeDraft(
        @HostId String title,
        @NotNull @Size(max = 4_000) String about,
        @NotNull Entrants entrants,
        @NotEmpty List<@Valid @NotNull MilestoneDraft> milestones,
        List<@Valid @NotNull AwardKind> prerequisites,
        @Nullable CalendarPeriod recurrence,
        @Nullable @Positive Long capacity) {

    public ChallengeDraft {
        milestones = List.copyOf(milestones);
        prerequisites = List.copyOf(prerequisites);
    }

    /** A challenge in which everybody takes part. */
    public static ChallengeDraft aChallenge(String title) {
        return new ChallengeDraft(title, "", Entrants.EVERYBODY, List.of(), List.of(), null, null);
    }

    public ChallengeDraft about(String text) {
        return new ChallengeDraft(title, text, entrants, milestones, prerequisites, recurrence, capacity);
    }

    /** In which those members take part who enter it. */
    public ChallengeDraft forMembers() {
        return new ChallengeDraft(title, about, Entrants.MEMBERS, milestones, prerequisites, recurrence, capacity);
    }

    /** In which those teams take part that enter it. */
    public ChallengeDraft forTeams() {
        return new ChallengeDraft(title, about, Entrants.TEAMS, milestones, prerequisites, recurrence, capacity);
    }

    /** With that step too. */
    public ChallengeDraft with(MilestoneDraft milestone) {
        return new ChallengeDraft(
                title, about, entrants, appended(milestones, milestone), prerequisites, recurrence, capacity);
    }

    /** Only for those who have that. */
    public ChallengeDraft requiring(AwardKind award) {
        return new ChallengeDraft(
                title, about, entrants, milestones, appended(prerequisites, award), recurrence, capacity);
    }

    /** Played anew each day, week … where the community is. */
    public ChallengeDraft anewEach(CalendarPeriod period) {
        return new ChallengeDraft(title, about, entrants, milestones, prerequisites, period, capacity);
    }

    /** For at most so many members or teams. */
    public ChallengeDraft forAtMost(long entries) {
        return new ChallengeDraft(title, about, entrants, milestones, prerequisites, recurrence, entries);
    }

    private static <T> List<T> appended(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
