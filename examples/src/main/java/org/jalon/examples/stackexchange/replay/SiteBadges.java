package org.jalon.examples.stackexchange.replay;

import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.examples.stackexchange.replay.SiteActivity.ANSWER_ACCEPTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.ANSWER_DOWNVOTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.ANSWER_UPVOTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.BOUNTY_OFFERED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.COMMENT_POSTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.DAYS_AFTER_QUESTION;
import static org.jalon.examples.stackexchange.replay.SiteActivity.DOWNVOTES_COUNTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.FIRST_ANSWER;
import static org.jalon.examples.stackexchange.replay.SiteActivity.NO_MERIT;
import static org.jalon.examples.stackexchange.replay.SiteActivity.OWN_QUESTION;
import static org.jalon.examples.stackexchange.replay.SiteActivity.QUESTION_DOWNVOTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.QUESTION_UPVOTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.UPVOTES_COUNTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.VIEWS_COUNTED;
import static org.jalon.recognition.builtin.Condition.attribute;
import static org.jalon.recognition.builtin.Condition.attributeAtLeast;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.signal;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.builtin.Per.CONTENT;
import static org.jalon.recognition.builtin.Recipient.ACTOR;
import static org.jalon.recognition.builtin.Recipient.BENEFICIARY;

import org.jalon.recognition.builtin.Measure;
import org.jalon.recognition.builtin.Threshold;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.RuleSource;

/** Its badges. Those of a post can be had for each post; a threshold once passed counts even if the score falls again. */
final class SiteBadges {

    private static final Measure QUESTION_SCORE = sum(QUESTION_UPVOTED, QUESTION_DOWNVOTED);
    private static final Measure ANSWER_SCORE = sum(ANSWER_UPVOTED, ANSWER_DOWNVOTED);
    private static final Measure OTHERS_SCORE = ANSWER_SCORE.where(attribute(OWN_QUESTION, false));
    private static final Measure FIRST_ANSWERS_SCORE = OTHERS_SCORE.where(attribute(FIRST_ANSWER, true));

    private SiteBadges() {}

    static PolicyDraft addedTo(PolicyDraft policy) {
        return participation(merit(scores(firsts(policy))));
    }

    private static PolicyDraft firsts(PolicyDraft policy) {
        return oncePerMember(
                "Self-Learner",
                ANSWER_SCORE.where(attribute(OWN_QUESTION, true)).reaches(3),
                oncePerMember(
                        "Teacher",
                        OTHERS_SCORE.reaches(1),
                        oncePerMember("Student", QUESTION_SCORE.reaches(1), policy)));
    }

    /** Whichever post of a member reaches it first. */
    private static PolicyDraft oncePerMember(String badge, Threshold ofAPost, PolicyDraft policy) {
        return policy.with(signal(badge).when(ofAPost).per(CONTENT))
                .with(badge(badge).forEach(AwardKind.signal(badge).token()).once());
    }

    private static PolicyDraft scores(PolicyDraft policy) {
        return policy.with(ofPost("Nice Question", QUESTION_SCORE.reaches(10)))
                .with(ofPost("Good Question", QUESTION_SCORE.reaches(25)))
                .with(ofPost("Great Question", QUESTION_SCORE.reaches(100)))
                .with(ofPost("Nice Answer", ANSWER_SCORE.reaches(10)))
                .with(ofPost("Good Answer", ANSWER_SCORE.reaches(25)))
                .with(ofPost("Great Answer", ANSWER_SCORE.reaches(100)))
                .with(ofPost("Popular Question", sum(VIEWS_COUNTED).reaches(1_000)))
                .with(ofPost("Notable Question", sum(VIEWS_COUNTED).reaches(2_500)))
                .with(ofPost("Famous Question", sum(VIEWS_COUNTED).reaches(10_000)));
    }

    private static PolicyDraft merit(PolicyDraft policy) {
        AwardKind accepted = AwardKind.signal("accepted first answer");
        AwardKind liked = AwardKind.signal("liked first answer");
        return policy.with(signal(accepted.name())
                        .forEach(ANSWER_ACCEPTED)
                        .to(BENEFICIARY)
                        .where(attribute(OWN_QUESTION, false))
                        .where(attribute(FIRST_ANSWER, true))
                        .first(1, CONTENT))
                .with(signal(liked.name()).when(FIRST_ANSWERS_SCORE.reaches(10)).per(CONTENT))
                .with(ofPost(
                        "Enlightened", count(accepted.token(), liked.token()).reaches(2)))
                .with(ofPost("Revival", late(FIRST_ANSWERS_SCORE, 30).reaches(2)))
                .with(ofPost("Necromancer", late(OTHERS_SCORE, 60).reaches(5)));
    }

    private static Measure late(Measure score, int days) {
        return score.where(attributeAtLeast(DAYS_AFTER_QUESTION, days));
    }

    private static RuleSource ofPost(String badge, Threshold threshold) {
        return badge(badge).when(threshold).per(CONTENT);
    }

    private static PolicyDraft participation(PolicyDraft policy) {
        AwardKind fullDay = AwardKind.signal("200 in a day");
        return policy.with(badge("Scholar").forEach(ANSWER_ACCEPTED).to(ACTOR).once())
                .with(badge("Commentator").when(count(COMMENT_POSTED).reaches(10)))
                .with(badge("Supporter").when(sum(UPVOTES_COUNTED).reaches(1)))
                .with(badge("Critic").when(sum(DOWNVOTES_COUNTED).reaches(1)))
                .with(badge("Promoter")
                        .forEach(BOUNTY_OFFERED)
                        .where(attribute(OWN_QUESTION, true))
                        .once())
                .with(badge("Investor")
                        .forEach(BOUNTY_OFFERED)
                        .where(attribute(OWN_QUESTION, false))
                        .once())
                .with(signal(fullDay.name())
                        .when(sum(SitePolicy.REPUTATION)
                                .where(attribute(NO_MERIT, false))
                                .within(DAY)
                                .reaches(200)))
                .with(badge("Mortarboard").forEach(fullDay.token()).once());
    }
}
