package org.jalon.jdbc;

import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.milestone;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon.Jalon;
import org.jalon.Store;
import org.jalon.activity.Activity;
import org.jalon.community.Actor;
import org.jalon.community.CommunityDraft;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.Rules;

/** A small community with a past. */
final class Scene {

    static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    static final Instant TODAY = Instant.parse("2026-06-01T08:00:00Z");
    static final Instant LONG_AGO = START.minus(Duration.ofDays(365));
    static final MemberId ADA = member("ada");
    static final MemberId BOB = member("bob");
    static final MemberId LATER = member("later");
    static final Actor ANIMATOR = by(member("animator"));

    /** How many activities its past has. */
    static final int PAST = 5;

    private Scene() {}

    /** On a day on which all of it is past. */
    static Jalon jalon(Store store) {
        return Jalon.builder()
                .store(store)
                .clock(InstantSource.fixed(TODAY))
                .rules(Rules.none())
                .build();
    }

    static CommunityDraft draft() {
        return aCommunity("Faults").since(LONG_AGO);
    }

    /** With members and a policy, and nothing done. */
    static CommunityId founded(Jalon jalon) {
        CommunityId id = jalon.communities().found(draft(), ANIMATOR).orElseThrow();
        for (MemberId one : List.of(ADA, BOB)) {
            jalon.communities().join(id, aMember(one).since(LONG_AGO), ANIMATOR).orElseThrow();
        }
        jalon.recognition().adoptFrom(LONG_AGO, id, rules(), ANIMATOR).orElseThrow();
        return id;
    }

    /** With a past of {@link #PAST} activities. */
    static CommunityId begun(Jalon jalon) {
        CommunityId id = founded(jalon);
        jalon.recordAll(id, answers(0, PAST)).orElseThrow();
        return id;
    }

    static PolicyDraft rules() {
        return policy("rules")
                .with(points("help", 10).forEach("answered"))
                .with(points("early", 5)
                        .of("kudos")
                        .forEach("answered")
                        .atMost(10)
                        .per(DAY))
                .with(points("thanks", 2).of("kudos").forEach("badge:helper"))
                .with(badge("helper").when(count("answered").reaches(3)))
                .with(milestone("together")
                        .when(count("answered").reaches(4, 6))
                        .together());
    }

    static PolicyDraft otherRules() {
        return policy("other")
                .with(points("help", 12).forEach("answered"))
                .with(points("thanks", 3).of("kudos").forEach("badge:helper"))
                .with(badge("helper").when(count("answered").reaches(2)));
    }

    /** The higher the number, the later. */
    static Activity answer(int number) {
        return answer("answer-" + number, number);
    }

    static Activity answer(String id, int number) {
        return activity("answered").id(id).by(ADA).on("post-" + number).at(START.plusSeconds(3600L * number));
    }

    static List<Activity> answers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Scene::answer).toList();
    }
}
