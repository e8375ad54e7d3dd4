package org.jalon.merging;

import static org.jalon.merging.MergingRefusal.MERGED_ELSEWHERE;
import static org.jalon.merging.MergingRefusal.SAME_COMMUNITY;

import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.community.Actor;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.CommunityNews;
import org.jalon.community.CommunityRefusal;
import org.jalon.community.Means;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.community.Succession;
import org.jalon.recognition.Chronicle;

/** Use cases that bring two communities together. Thread-safe. Every method throws {@link MalformedInput} for input that can mean nothing. */
public final class Merging {

    private final Means means;
    private final Succession succession;
    private final People people;
    private final Teams teams;
    private final Awards awards;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public Merging(Means means, Chronicle chronicle, CommunityNews news) {
        this.means = means;
        this.succession = new Succession(news);
        this.people = new People(means, news);
        this.teams = new Teams(means, chronicle);
        this.awards = new Awards(means, chronicle);
    }

    /**
     * Merges a community into another one. The first one is archived for good, and can still be read. Its members become members of the other
     * one, in the roles that they have, and stay off its boards if they did; teams and cohorts are formed there with those who are in
     * them; the other one is anchored to its courses too. Points, badges and milestones of members, teams and the community itself are
     * carried, each dated as it was earned; what rules of the other community give follows from what happens there, and not from
     * what was carried, and so do levels. Challenges, contributions, gatherings and policies stay behind.
     *
     * <p>Permission {@link Permission#CLOSE_COMMUNITY} in both. A transaction belongs to one community, so a merge takes several of them: first
     * the one that archives, then those that carry. When it is cut short, the same command goes on where it stopped. Given again
     * after its end it carries what came late: activities dated before the end of the first community, and what was taken back there.
     *
     * <p>Refused, with nothing changed: {@code same-community}; {@code unknown-community}; {@code archived} when the other one is;
     * {@code not-a-member} when the actor is none in both; {@code not-allowed}; {@code merged-elsewhere}; {@code amount-overflow} when both
     * together would have more than fits.
     *
     * @param from which one ends
     * @param into which one carries it on
     */
    public Outcome<Merged> merge(CommunityId from, CommunityId into, Actor actor) {
        means.check().passed(actor);
        if (from.equals(into)) {
            return Outcome.refused(Refusal.because(SAME_COMMUNITY, "community", from.toString()));
        }
        Merge merge = new Merge(from, into, actor);
        return allowed(merge)
                .flatMap(allowed -> awards.fit(merge))
                .flatMap(fitting -> end(merge))
                .flatMap(ended -> begin(ended, merge))
                .flatMap(begun -> carry(merge));
    }

    private Outcome<Community> allowed(Merge merge) {
        return means.gate()
                .look(
                        Permission.CLOSE_COMMUNITY,
                        merge.into(),
                        merge.actor(),
                        situation -> situation.community().isArchivedAt(situation.now())
                                ? Outcome.refused(Refusal.because(
                                        CommunityRefusal.ARCHIVED,
                                        "community",
                                        merge.into().toString()))
                                : Outcome.accepted(situation.community()));
    }

    private Outcome<Community> end(Merge merge) {
        return means.gate()
                .reenter(Permission.CLOSE_COMMUNITY, merge.from(), merge.actor(), situation -> end(merge, situation));
    }

    private Outcome<Community> end(Merge merge, Situation situation) {
        CommunityId successor = situation.community().profile().successor();
        if (successor == null) {
            return Outcome.accepted(succession.end(merge.into(), situation));
        }
        return successor.equals(merge.into())
                ? Outcome.accepted(situation.community())
                : Outcome.refused(Refusal.because(MERGED_ELSEWHERE, "into", successor.toString()));
    }

    private Outcome<Community> begin(Community ended, Merge merge) {
        return merge.enter(means, situation -> Outcome.accepted(succession.anchor(ended.courses(), situation)));
    }

    private Outcome<Merged> carry(Merge merge) {
        return people.settle(merge)
                .flatMap(joined -> teams.settle(merge)
                        .flatMap(groups -> awards.carry(merge)
                                .map(carried -> new Merged(
                                        merge.from(),
                                        merge.into(),
                                        joined,
                                        groups,
                                        carried.carried(),
                                        carried.takenBack()))));
    }
}
