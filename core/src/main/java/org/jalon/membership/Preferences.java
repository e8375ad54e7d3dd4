package org.jalon.membership;

import java.util.Collection;
import java.util.List;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Values;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.record.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What members choose for themselves in a community, and nobody for them. Thread-safe. Every method throws {@link MalformedInput} for input
 * that can mean nothing.
 */
public final class Preferences {

    /** The type of the mark of who stays off boards; its target is {@link #BOARDS}. */
    public static final String OFF_BOARDS = "off-boards";

    /** The target of {@link #OFF_BOARDS}. */
    public static final String BOARDS = "boards";

    private final Means means;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public Preferences(Means means) {
        this.means = means;
    }

    /**
     * Says whether the actor stays off the boards of the community; needs no permission but membership. What is so already changes nothing.
     * Refused: {@code unknown-community}; {@code archived}; {@code not-a-member} when the actor is none.
     */
    public Outcome<Boolean> stayOffBoards(CommunityId community, boolean off, Actor actor) {
        means.check().passed(actor);
        return means.gate().enter(community, actor, situation -> {
            if (off) {
                Mark mark = new Mark(OFF_BOARDS, BOARDS, situation.who(), situation.now(), Values.none());
                situation.session().marks().save(mark);
            } else {
                situation.session().marks().remove(OFF_BOARDS, BOARDS, situation.who());
            }
            return Outcome.accepted(off);
        });
    }

    /** Has those stay off the boards who do so in another community of theirs, within the transaction of a command. Checks no permission. */
    public static void keepOffBoards(Collection<MemberId> members, Situation situation) {
        for (MemberId member : members) {
            Mark mark = new Mark(OFF_BOARDS, BOARDS, member, situation.now(), Values.none());
            situation.session().marks().save(mark);
        }
    }

    /** Whether that member stays off the boards. */
    public boolean staysOffBoards(CommunityId community, MemberId member) {
        return means.store()
                .reading(
                        community,
                        session ->
                                session.marks().find(OFF_BOARDS, BOARDS, member).isPresent());
    }

    /**
     * A page of those who stay off the boards, in the order of member ids.
     *
     * @param after the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public List<MemberId> offBoards(CommunityId community, @Nullable MemberId after, int limit) {
        return means.store()
                .reading(
                        community,
                        session -> session.marks().on(OFF_BOARDS, BOARDS, after, limit).stream()
                                .map(Mark::member)
                                .toList());
    }
}
