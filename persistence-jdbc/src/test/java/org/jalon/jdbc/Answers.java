package org.jalon.jdbc;

import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.policy.PolicyDraft.policy;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon.CalendarPeriod;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.MembershipDraft;
import org.jalon.recognition.policy.PolicyDraft;

/** A community whose members answer by the hundreds, in turn. */
final class Answers {

    static final int MEMBERS = 40;

    private static final Instant START = Instant.parse("2026-03-26T10:00:00Z");
    private static final Instant BEFORE = START.minusSeconds(100_000);
    private static final Actor FIRST = by(member("m0"));
    private static final PolicyDraft POLICY = policy("helpful")
            .with(points("help", 10).forEach("answered").atMost(500).per(CalendarPeriod.DAY))
            .with(points("thanks", 1).of("kudos").forEach("badge:helper"))
            .with(badge("helper").when(count("answered").reachesEvery(3)))
            .with(badge("star").when(sum(RECOGNITION).reaches(200)));

    private Answers() {}

    /** With members and a policy, and no answer. */
    static CommunityId community(Jalon jalon) {
        CommunityId community = jalon.communities()
                .found(aCommunity("Statements").since(BEFORE), FIRST)
                .orElseThrow();
        for (int i = 1; i < MEMBERS; i++) {
            MembershipDraft draft = MembershipDraft.aMember("m" + i).since(BEFORE);
            jalon.communities().join(community, draft, FIRST).orElseThrow();
        }
        jalon.recognition().adoptFrom(BEFORE, community, POLICY, FIRST).orElseThrow();
        return community;
    }

    /** One a second. */
    static List<Activity> answers(int count, long from) {
        return IntStream.range(0, count)
                .mapToObj(i -> answer(from + "/" + i, i, from + i))
                .toList();
    }

    static Activity answer(String id, int who, long seconds) {
        return activity("answered")
                .id(id)
                .by(member("m" + who % MEMBERS))
                .on("post " + id)
                .at(START.plusSeconds(seconds));
    }
}
