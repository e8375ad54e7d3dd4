package org.jalon.leaderboard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jalon.challenge.ChallengeId;
import org.jalon.group.GroupId;

/** Who is on a leaderboard of members. */
public sealed interface Audience {

    /** The whole community. */
    static Audience everybody() {
        return new Everybody();
    }

    /**
     * Those who belong to that team or cohort when the board is read, with all their points, whichever group they earned them in. Who left
     * it, or the community, is not on it; nobody is on that of a dissolved group.
     */
    static Audience membersOf(GroupId group) {
        return new MembersOf(group);
    }

    /**
     * Those who are in that challenge when the board is read, everybody in one that is open to all; with their points from its opening to
     * its closing, as far as the window of the board goes.
     */
    static Audience entrantsOf(ChallengeId challenge) {
        return new EntrantsOf(challenge);
    }

    /** What comes of it, whichever it is. */
    <T> T fold(Supplier<T> everybody, Function<GroupId, T> membersOf, Function<ChallengeId, T> entrantsOf);

    /** See {@link #everybody()}. */
    record Everybody() implements Audience {
        @Override
        public <T> T fold(Supplier<T> everybody, Function<GroupId, T> membersOf, Function<ChallengeId, T> entrantsOf) {
            return everybody.get();
        }
    }

    /** See {@link #membersOf}. */
    record MembersOf(@Valid @NotNull GroupId group) implements Audience {
        @Override
        public <T> T fold(Supplier<T> everybody, Function<GroupId, T> membersOf, Function<ChallengeId, T> entrantsOf) {
            return membersOf.apply(group);
        }
    }

    /** See {@link #entrantsOf}. */
    record EntrantsOf(@Valid @NotNull ChallengeId challenge) implements Audience {
        @Override
        public <T> T fold(Supplier<T> everybody, Function<GroupId, T> membersOf, Function<ChallengeId, T> entrantsOf) {
            return entrantsOf.apply(challenge);
        }
    }
}
