package org.jalon.examples.forum.replay;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.examples.forum.ForumLog;
import org.jalon.examples.forum.Reply;
import org.jalon.examples.forum.Staff;
import org.jalon.examples.policy.LearningCommunityPolicy;
import org.jalon.examples.replay.Inequality;
import org.jalon.examples.replay.Memberships;
import org.jalon.examples.replay.ReplayedCommunity;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.Withheld;

/**
 * What came of a replay.
 *
 * @param standings everybody with points, in order
 * @param awards all that stand, in the order of their moment
 * @param withheld what rules did not give, and why
 * @param replies how many each contributor wrote, one for each person answered
 */
record ForumResult(
        ForumLog log,
        Staff staff,
        List<Standing> standings,
        List<Award> awards,
        List<Withheld> withheld,
        SortedMap<String, Long> replies) {

    ForumResult {
        standings = List.copyOf(standings);
        awards = List.copyOf(awards);
        withheld = List.copyOf(withheld);
        replies = Collections.unmodifiableSortedMap(new TreeMap<>(replies));
    }

    static ForumResult of(ForumLog log, Staff staff) {
        List<Activity> facts = ForumFacts.of(log);
        ReplayedCommunity community = community(facts);
        List<Withheld> withheld = community.recordAll(facts).withheld();
        return new ForumResult(
                log,
                staff,
                community.leaderboard(AwardKind.RECOGNITION).top(Integer.MAX_VALUE),
                community.awards(),
                withheld,
                log.replies().stream().collect(groupingBy(Reply::author, TreeMap::new, counting())));
    }

    /** The community of a forum, before anything is recorded. */
    static ReplayedCommunity community(List<Activity> facts) {
        Instant last = facts.stream()
                .map(Activity::occurredAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return ReplayedCommunity.of(
                "Discussion forum",
                new MemberId("course team"),
                Memberships.of(new TreeMap<>(), facts),
                LearningCommunityPolicy.draft(),
                LocalDate.ofInstant(last, UTC).plusDays(1).atStartOfDay(UTC).toInstant());
    }

    List<Award> badges() {
        return awards.stream().filter(it -> it.kind().is(AwardType.BADGE)).toList();
    }

    /** How unevenly the contributors wrote. */
    Inequality participation() {
        return Inequality.among(replies.values());
    }

    long repliesOf(String member) {
        return replies.getOrDefault(member, 0L);
    }
}
