package org.jalon.leaderboard;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jalon.group.GroupId;

/**
 * A ranking of teams, see {@link Leaderboards#ofTeams}. It names no members, so that what members who stay off boards earned is in it.
 * Each call reads what stands at that moment, at the cost of all that members of teams earned in the window. Thread-safe.
 */
public final class TeamBoard {

    private final Supplier<List<TeamStanding>> reader;

    TeamBoard(Supplier<List<TeamStanding>> reader) {
        this.reader = reader;
    }

    /** All teams with points, in order. */
    public List<TeamStanding> all() {
        return reader.get();
    }

    /** The first ones, at most so many, in order. */
    public List<TeamStanding> top(int most) {
        return all().stream().limit(most).toList();
    }

    /** Where the team stands; empty without points. */
    public Optional<TeamStanding> of(GroupId team) {
        return all().stream().filter(standing -> standing.team().equals(team)).findFirst();
    }

    /** The team with those right before and right after, at most so many on each side; empty without points. */
    public List<TeamStanding> around(GroupId team, int each) {
        List<TeamStanding> all = all();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).team().equals(team)) {
                return all.subList(Math.max(0, i - each), (int) Math.min(all.size(), i + 1L + each));
            }
        }
        return List.of();
    }
}
