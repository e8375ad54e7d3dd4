package org.jalon.challenge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jalon.HostId;
import org.jalon.recognition.builtin.Streak;
import org.jalon.recognition.builtin.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * A step of a challenge: {@code milestone("first-answer").when(count("answer.published").reaches(1)).rewarding(20)}.
 *
 * @param name unique within the challenge, 1 to 40 characters
 * @param aim what it takes
 * @param by who reaches it
 * @param deadline the first moment that does not count, when it is earlier than the challenge's end
 * @param winners only so many of the first; 0 for all
 * @param rewards points for reaching it
 */
public record MilestoneDraft(
        @NotNull @Size(min = 1, max = 40) @HostId String name,
        @Valid @NotNull Aim aim,
        @NotNull ReachedBy by,
        @Nullable Instant deadline,
        @PositiveOrZero long winners,
        List<@Valid @NotNull Reward> rewards) {

    public MilestoneDraft {
        rewards = List.copyOf(rewards);
    }

    /** A milestone that still needs its aim. */
    public static Named milestone(String name) {
        return new Named(name);
    }

    /** A milestone that still needs its aim. */
    public record Named(String name) {

        /** Reached when something counted is enough, at each level. */
        public MilestoneDraft when(Threshold threshold) {
            return aiming(new Aim.Reaching(threshold));
        }

        /** Reached when something is done in period after period. */
        public MilestoneDraft when(Streak streak) {
            return aiming(new Aim.Keeping(streak));
        }

        /** Reached when those other milestones of the challenge are, all of them. */
        public MilestoneDraft whenAllOf(String... milestones) {
            return aiming(Aim.All.of(milestones));
        }

        private MilestoneDraft aiming(Aim aim) {
            return new MilestoneDraft(name, aim, ReachedBy.MEMBER, null, 0, List.of());
        }
    }

    /** Reached by each team together. */
    public MilestoneDraft byTeams() {
        return new MilestoneDraft(name, aim, ReachedBy.TEAM, deadline, winners, rewards);
    }

    /** Reached by all who take part together. */
    public MilestoneDraft together() {
        return new MilestoneDraft(name, aim, ReachedBy.COMMUNITY, deadline, winners, rewards);
    }

    /** Only what occurs before that moment counts. */
    public MilestoneDraft before(Instant deadline) {
        return new MilestoneDraft(name, aim, by, deadline, winners, rewards);
    }

    /** Only the first so many reach it. */
    public MilestoneDraft forTheFirst(long winners) {
        return new MilestoneDraft(name, aim, by, deadline, winners, rewards);
    }

    /** So many points of recognition as well, at each level. */
    public MilestoneDraft rewarding(long points) {
        return rewarding("recognition", points);
    }

    /** So many points of that kind as well, at each level. */
    public MilestoneDraft rewarding(String pointKind, long points) {
        List<Reward> more = new ArrayList<>(rewards);
        more.add(new Reward(pointKind, points));
        return new MilestoneDraft(name, aim, by, deadline, winners, more);
    }
}
