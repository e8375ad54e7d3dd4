package org.jalon.examples.stackexchange.replay;

import static org.jalon.examples.stackexchange.replay.SitePolicy.REPUTATION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.examples.replay.Memberships;
import org.jalon.examples.replay.ReplayedCommunity;
import org.jalon.examples.stackexchange.Dump;
import org.jalon.examples.stackexchange.User;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.rule.Withheld;

/** Lets a site live again under {@link SitePolicy}. */
final class SiteReplay {

    private static final int LEADERS = 20;

    private SiteReplay() {}

    /**
     * Records the dump's activities, then, late, the bonuses that follow from comparing: the ledger takes them in as if they
     * had come in time.
     */
    static SiteResult of(Dump dump) {
        List<Activity> facts = SiteFacts.of(dump);
        ReplayedCommunity community = community(dump, facts);
        List<Withheld> withheld = new ArrayList<>(community.recordAll(facts).withheld());
        List<Activity> bonuses = NetworkBonus.inferred(dump.users(), member -> shown(community, member));
        withheld.addAll(community.recordAll(bonuses).withheld());
        SortedMap<Long, Long> reputation = new TreeMap<>();
        dump.users().stream()
                .map(User::id)
                .filter(user -> user != Site.ITSELF)
                .forEach(user -> reputation.put(user, shown(community, Site.memberId(user))));
        List<Standing> leaders = community.leaderboard(REPUTATION).top(LEADERS);
        return new SiteResult(dump, facts, bonuses, community.awards(), withheld, leaders, reputation);
    }

    /** The community of a dump, before anything is recorded. */
    static ReplayedCommunity community(Dump dump, List<Activity> facts) {
        Map<MemberId, Instant> joined = new HashMap<>();
        dump.users().stream()
                .filter(Site::isMember)
                .forEach(user -> joined.put(Site.memberId(user.id()), user.createdAt()));
        return ReplayedCommunity.of(
                "Question-and-answer site",
                Site.memberId(Site.ITSELF),
                Memberships.of(joined, facts),
                SitePolicy.draft(),
                Span.of(dump).ended());
    }

    /** Reputation is never shown below 1, whatever the ledger says. */
    static long shown(ReplayedCommunity community, MemberId member) {
        return Math.max(1, community.balance(member, REPUTATION));
    }
}
