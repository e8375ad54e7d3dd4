package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.CalendarPeriod.MONTH;
import static org.jalon.community.MemberId.member;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.START;
import static org.jalon.recognition.builtin.Gifts.kudos;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.policy.PolicyDraft.policy;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Duration;
import java.util.List;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.activity.ContentId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jalon.recognition.builtin.KudosRule;
import org.jalon.recognition.builtin.Recipient;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.Subject;

/** A community in which contributions and evidence are recognised, each by points of another magnitude. */
final class Practice {

    static final MemberId ADA = World.MEMBERS.get(0);
    static final MemberId BOB = World.MEMBERS.get(1);
    static final MemberId CLEO = World.MEMBERS.get(2);
    static final MemberId EXPERT = member("expert");
    static final MemberId TRAINER = member("trainer");
    static final MemberId MODERATOR = member("moderator");
    static final MemberId STRANGER = member("stranger");

    private Practice() {}

    static PolicyDraft recognition() {
        return policy("practice")
                .with(points("giving", 1)
                        .forEach("question.published", "answer.published", "post.published")
                        .andForEach("comment.published", 2)
                        .andForEach("resource.shared", 3)
                        .andForEach("evidence.submitted", 4))
                .with(points("endorsed", 10).forEach("contribution.endorsed").notToOneself())
                .with(points("accepted", 100).forEach("answer.accepted").notToOneself())
                .with(points("highlighted", 1_000).forEach("contribution.highlighted"))
                .with(points("practising", 10_000).forEach("evidence.accepted"))
                .with(points("attesting", 100_000).forEach("evidence.attested").to(Recipient.ACTOR))
                .with(points("questioning", 1_000_000)
                        .forEach("evidence.questioned")
                        .to(Recipient.ACTOR))
                .with(kudos(10).per(MONTH));
    }

    static CommunityId community(Bench bench) {
        return community(bench, recognition());
    }

    static CommunityId community(Bench bench, PolicyDraft policy) {
        bench.clock().moveTo(Bench.TODAY);
        Jalon jalon = bench.jalon();
        CommunityId id = World.communityUnder(policy, jalon);
        join(id, EXPERT, Role.EXPERT, jalon);
        join(id, TRAINER, Role.TRAINER, jalon);
        join(id, MODERATOR, Role.MODERATOR, jalon);
        return id;
    }

    private static void join(CommunityId id, MemberId member, Role role, Jalon jalon) {
        jalon.communities()
                .join(id, aMember(member).as(role).since(START.minus(Duration.ofDays(365))), BY_ANIMATOR)
                .orElseThrow();
    }

    static long pointsOf(CommunityId id, MemberId member, Jalon jalon) {
        return jalon.recognition().balance(id, Subject.member(member), RECOGNITION);
    }

    static long kudosOf(CommunityId id, MemberId member, Jalon jalon) {
        return jalon.recognition().balance(id, Subject.member(member), KudosRule.KUDOS);
    }

    static ContentId content(String id) {
        return new ContentId(id);
    }

    /** What should hold after everything: the ledger is what follows from the log. */
    static void assertSound(CommunityId id, Jalon jalon) {
        assertThat(jalon.recognition().standing(id))
                .isEqualTo(jalon.recognition().replay(id));
        assertThat(jalon.recognition().reconcile(id, BY_ANIMATOR).orElseThrow().discrepancies())
                .isEmpty();
    }

    static void assertRefused(Outcome<?> outcome, RefusalCode code) {
        assertThat(outcome.refusals()).extracting(Refusal::code).isEqualTo(List.of(code));
    }
}
