package org.jalon.examples.replay;

import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MembershipDraft.aMember;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import org.jalon.IdSource;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.BatchRecorded;
import org.jalon.recognition.Recorded;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Rules;
import org.jalon.recognition.rule.Subject;

/**
 * A community in memory whose clock stands still where its story ends. The same activities always give the same awards,
 * down to the identifiers: neither the time of day nor chance plays a part. Days and weeks are those of UTC.
 */
public final class ReplayedCommunity {

    private static final long SEED = 1;

    private final Jalon jalon;
    private final CommunityId id;

    private ReplayedCommunity(Jalon jalon, CommunityId id) {
        this.jalon = jalon;
        this.id = id;
    }

    /**
     * Founds the community and admits its members.
     *
     * @param founder who acts for the community as a whole; need not be one of the members
     * @param ended from then on nothing happens any more
     */
    public static ReplayedCommunity of(
            String name, MemberId founder, Memberships members, PolicyDraft policy, Instant ended) {
        InstantSource clock = InstantSource.fixed(ended);
        Jalon jalon = Jalon.builder()
                .clock(clock)
                .ids(IdSource.timeOrdered(clock, new SplittableRandom(SEED)::nextLong))
                .rules(Rules.none())
                .build();
        Instant began = members.began().orElse(ended);
        CommunityId id = jalon.communities()
                .found(aCommunity(name).since(began), by(founder))
                .orElseThrow();
        jalon.recognition().adoptFrom(began, id, policy, by(founder)).orElseThrow();
        members.since().forEach((member, since) -> {
            if (!member.equals(founder)) {
                jalon.communities()
                        .join(id, aMember(member).since(since), by(founder))
                        .orElseThrow();
            }
        });
        return new ReplayedCommunity(jalon, id);
    }

    /** Records all in one go, in whatever order they come. */
    public BatchRecorded recordAll(List<Activity> activities) {
        BatchRecorded recorded = jalon.recordAll(id, activities).orElseThrow();
        if (!recorded.refused().isEmpty()) {
            throw new IllegalStateException(
                    "activities were refused: " + recorded.refused() + "; admit who takes part before");
        }
        return recorded;
    }

    /** Records one. */
    public Recorded record(Activity activity) {
        return jalon.record(id, activity).orElseThrow();
    }

    /** All awards that stand, in the order of their moment. */
    public List<Award> awards() {
        return jalon.recognition().standing(id);
    }

    /** How much of that the member has. */
    public long balance(MemberId member, AwardKind kind) {
        return jalon.recognition().balance(id, Subject.member(member), kind);
    }

    /** The members in the order of their points of that kind. */
    public Leaderboard leaderboard(AwardKind points) {
        return jalon.recognition().leaderboard(id, Board.boardOf(points));
    }
}
