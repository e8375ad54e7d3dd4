package org.jalon.examples;

import static java.time.Instant.now;
import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.ZoneId;
import java.util.List;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.Subject;

/** The shortest useful program, as the README shows it. */
final class Quickstart {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final MemberId CAMILLE = member("camille");
    private static final MemberId HUGO = member("hugo");

    private Quickstart() {}

    public static void main(String[] args) {
        // quickstart
        Jalon jalon = Jalon.inMemory();
        CommunityId cohort = jalon.communities()
                .found(aCommunity("Conduite du changement").in(PARIS), by(CAMILLE))
                .orElseThrow();
        jalon.communities().join(cohort, aMember(HUGO), by(CAMILLE)).orElseThrow();

        PolicyDraft starter = policy("starter")
                .with(points("answering", 10)
                        .forEach("answer.published")
                        .atMost(50)
                        .per(DAY))
                .with(points("helping", 15).forEach("answer.accepted").notToOneself())
                .with(badge("Helper").when(count("answer.accepted").reaches(1)));
        jalon.recognition().adopt(cohort, starter, by(CAMILLE)).orElseThrow();

        Activity answer = activity("answer.published").id("answer-7").by(HUGO).at(now());
        Activity thanks = activity("answer.accepted")
                .id("thanks-7")
                .by(CAMILLE)
                .benefiting(HUGO)
                .at(now());
        jalon.recordAll(cohort, List.of(answer, thanks)).orElseThrow();
        System.out.println(jalon.recognition().balances(cohort, Subject.member(HUGO)));
        jalon.retract(cohort, thanks.id(), by(CAMILLE)).orElseThrow();
        System.out.println(jalon.recognition().balances(cohort, Subject.member(HUGO)));
        // end
    }
}
