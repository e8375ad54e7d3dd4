package org.jalon.examples.stackexchange.replay;

import static org.jalon.examples.stackexchange.replay.SitePolicy.ELSEWHERE;
import static org.jalon.examples.stackexchange.replay.SitePolicy.OPENING;
import static org.jalon.examples.stackexchange.replay.SitePolicy.REPUTATION;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jalon.activity.Activity;
import org.jalon.examples.stackexchange.Dump;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.Withheld;

/**
 * What came of a replay.
 *
 * @param facts the activities that the dump tells of
 * @param bonuses the activities inferred by comparing with the official reputation
 * @param awards all that stand, in the order of their moment
 * @param withheld what rules did not give, and why
 * @param leaders the first ones by reputation
 * @param reputation what each member shows, by account
 */
record SiteResult(
        Dump dump,
        List<Activity> facts,
        List<Activity> bonuses,
        List<Award> awards,
        List<Withheld> withheld,
        List<Standing> leaders,
        SortedMap<Long, Long> reputation) {

    private static final Set<String> NOT_EARNED = Set.of(OPENING, ELSEWHERE);

    SiteResult {
        facts = List.copyOf(facts);
        bonuses = List.copyOf(bonuses);
        awards = List.copyOf(awards);
        withheld = List.copyOf(withheld);
        leaders = List.copyOf(leaders);
        reputation = Collections.unmodifiableSortedMap(new TreeMap<>(reputation));
    }

    List<Award> badges() {
        return awards.stream().filter(it -> it.kind().is(AwardType.BADGE)).toList();
    }

    /** The awards that make up reputation. */
    List<Award> entries() {
        return awards.stream().filter(it -> it.kind().equals(REPUTATION)).toList();
    }

    /** The accounts that ever got or lost points here: beyond the one to begin with and those for standing elsewhere. */
    Set<Long> scored() {
        return entries().stream()
                .filter(it -> !NOT_EARNED.contains(it.reason().ruleId()))
                .map(it -> Long.valueOf(it.subject().id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    long reputationOf(long user) {
        return reputation.getOrDefault(user, 1L);
    }
}
