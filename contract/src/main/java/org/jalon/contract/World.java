package org.jalon.contract;

import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.CalendarPeriod.WEEK;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.milestone;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.distinct;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.builtin.Streak.streak;
import static org.jalon.recognition.policy.PolicyDraft.policy;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jalon.Jalon;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.builtin.Field;
import org.jalon.recognition.builtin.Per;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;

/** A small community in which everything happens often, and policies that use every kind of rule. */
final class World {

    static final Instant START = Instant.parse("2026-03-26T10:00:00Z");
    static final MemberId ANIMATOR = member("animator");
    static final Actor BY_ANIMATOR = by(ANIMATOR);
    static final List<MemberId> MEMBERS = List.of(member("ada"), member("bob"), member("cléo"), member("Ďuro"));
    static final List<AwardKind> POINT_KINDS =
            List.of(RECOGNITION, AwardKind.points("likes"), AwardKind.points("turns"), AwardKind.points("kudos"));

    private World() {}

    /** A new community, across a change to daylight saving, whose members have been there for a year. */
    static CommunityId community(Jalon jalon) {
        Instant since = START.minus(Duration.ofDays(365));
        CommunityId id = jalon.communities()
                .found(aCommunity("Contract").in(ZoneId.of("Europe/Paris")).since(since), BY_ANIMATOR)
                .orElseThrow();
        for (MemberId one : MEMBERS) {
            jalon.communities().join(id, aMember(one).since(since), BY_ANIMATOR).orElseThrow();
        }
        return id;
    }

    /** The same, with a policy in force for the whole past. */
    static CommunityId communityUnder(PolicyDraft policy, Jalon jalon) {
        CommunityId id = community(jalon);
        jalon.recognition()
                .adoptFrom(START.minus(Duration.ofDays(365)), id, policy, BY_ANIMATOR)
                .orElseThrow();
        return id;
    }

    static PolicyDraft everything() {
        return policy("everything")
                .with(points("help", 10)
                        .forEach("answered")
                        .andForEach("accepted", 15)
                        .notToOneself()
                        .atMost(25)
                        .per(DAY))
                .with(points("likes", 1)
                        .of("likes")
                        .forEachUnitOf("liked")
                        .oncePerContent()
                        .notSoonerThan(Duration.ofHours(1))
                        .atMostTimes(3, Duration.ofDays(1)))
                .with(points("early", 7).forEach("asked").first(3, Per.COMMUNITY))
                .with(points("loyal", 5)
                        .when(streak("answered", "asked")
                                .of(3, DAY)
                                .withGrace(1)
                                .repeated()))
                .with(points("thanks", 2).of("kudos").forEach("badge:helper"))
                .with(points("echo", 1).of("kudos").forEach(RECOGNITION).first(1000, Per.RECIPIENT))
                .with(badge("helper").when(count("answered").reaches(3)))
                .with(badge("nice").when(sum("liked").reaches(4)).per(Per.CONTENT))
                .with(badge("connected").when(distinct(Field.ACTOR, "liked").reachesEvery(2)))
                .with(badge("star").when(sum(RECOGNITION).within(DAY).reaches(20)))
                .with(milestone("contributor").when(count("answered", "asked").reaches(2, 4, 8)))
                .with(milestone("together")
                        .when(count("answered").reaches(5, 10))
                        .together())
                .withRule("contract.alternation");
    }

    /** Some rules as before, some changed, some gone, some new. */
    static PolicyDraft revised() {
        return policy("revised")
                .with(points("help", 12)
                        .forEach("answered")
                        .notToOneself()
                        .atMost(40)
                        .per(WEEK))
                .with(points("early", 7).forEach("asked").first(3, Per.COMMUNITY))
                .with(points("loyal", 5).when(streak("answered").of(2, WEEK)))
                .with(points("thanks", 3).of("kudos").forEach("badge:helper").once())
                .with(badge("helper").when(count("answered").reaches(2)))
                .with(badge("listener").when(distinct(Field.THREAD, "answered").reaches(2)))
                .with(milestone("contributor").when(count("answered", "asked").reaches(1, 3)))
                .with(milestone("together")
                        .when(count("answered").reaches(5, 10))
                        .together());
    }
}
