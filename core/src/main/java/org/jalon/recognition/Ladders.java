package org.jalon.recognition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.community.Community;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.recognition.board.Total;
import org.jalon.recognition.board.Totals;
import org.jalon.recognition.level.LevelRule;
import org.jalon.recognition.level.LevelStanding;
import org.jalon.recognition.policy.PolicyReader;

/**
 * The ladders of a community at a moment, and who stands on them. Only reads.
 *
 * @param session what is kept of the community
 * @param community which one
 * @param now the moment
 * @param inForce the ladders, by name
 */
record Ladders(Session session, Community community, Instant now, List<LevelRule> inForce) {

    private static final int PAGE = 500;

    static Ladders in(Situation situation, PolicyReader reader) {
        return of(situation.session(), situation.community(), situation.now(), reader);
    }

    static Ladders of(Session session, Community community, Instant now, PolicyReader reader) {
        List<LevelRule> inForce = session.policies().timeline(reader).at(now).listenersTo(LevelRule.EVALUATED).stream()
                .map(listener -> LevelRule.behind(listener.rule()))
                .flatMap(Optional::stream)
                .toList();
        return new Ladders(session, community, now, inForce);
    }

    Optional<LevelRule> find(String name) {
        return inForce.stream().filter(rule -> rule.ladder().equals(name)).findFirst();
    }

    LevelStanding standing(LevelRule rule, MemberId member) {
        return rule.standing(stateOf(rule, member), now, community.zone());
    }

    List<LevelStanding> standings(MemberId member) {
        session.folds()
                .prefetchStates(inForce.stream().map(rule -> rule.fold(member)).toList());
        return inForce.stream().map(rule -> standing(rule, member)).toList();
    }

    /** Those whose level on some ladder would be another by now, in the order of members. */
    SortedSet<MemberId> overdue() {
        SortedSet<MemberId> overdue = new TreeSet<>();
        inForce.forEach(rule -> addOverdue(rule, overdue));
        return overdue;
    }

    private void addOverdue(LevelRule rule, SortedSet<MemberId> overdue) {
        Totals holders = session.boards().allTime(rule.award());
        List<Total> page = holders.first(PAGE);
        while (!page.isEmpty()) {
            overdue.addAll(overdue(rule, page.stream().map(Total::member).toList()));
            page = page.size() < PAGE ? List.of() : holders.after(page.get(PAGE - 1), PAGE);
        }
    }

    /** Those of them whose level on some ladder would be another by now, in the order of members. */
    SortedSet<MemberId> overdue(Collection<MemberId> some) {
        SortedSet<MemberId> overdue = new TreeSet<>();
        inForce.forEach(rule -> overdue.addAll(overdue(rule, some)));
        return overdue;
    }

    private List<MemberId> overdue(LevelRule rule, Collection<MemberId> some) {
        session.folds().prefetchStates(some.stream().map(rule::fold).toList());
        return some.stream()
                .filter(member -> rule.isOverdue(stateOf(rule, member), now, community.zone()))
                .toList();
    }

    private Values stateOf(LevelRule rule, MemberId member) {
        return session.folds().state(rule.fold(member));
    }
}
