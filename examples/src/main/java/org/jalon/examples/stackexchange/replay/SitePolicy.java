package org.jalon.examples.stackexchange.replay;

import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.examples.stackexchange.replay.SiteActivity.ACCOUNT_CREATED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.ANSWER_ACCEPTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.ANSWER_DOWNVOTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.ANSWER_UPVOTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.BOUNTY_OFFERED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.BOUNTY_WON;
import static org.jalon.examples.stackexchange.replay.SiteActivity.NETWORK_BONUS;
import static org.jalon.examples.stackexchange.replay.SiteActivity.QUESTION_DOWNVOTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.QUESTION_UPVOTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.WIKI;
import static org.jalon.recognition.builtin.Condition.attribute;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Recipient.ACTOR;
import static org.jalon.recognition.builtin.Recipient.BENEFICIARY;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import org.jalon.recognition.builtin.Gift;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;

/** The recognition rules of the network in September 2018, said with Jalon's built-in rules. */
final class SitePolicy {

    static final AwardKind REPUTATION = AwardKind.points("reputation");

    static final String OPENING = "opening";
    static final String ELSEWHERE = "standing-elsewhere";
    static final String VOTES = "votes";
    static final String ACCEPTED = "accepted-answer";
    static final String ACCEPTING = "accepting-an-answer";
    static final String BOUNTY_GAIN = "bounty-won";
    static final String BOUNTY_COST = "bounty-offered";

    private SitePolicy() {}

    static PolicyDraft draft() {
        return SiteBadges.addedTo(reputation(policy("Question-and-answer site, September 2018")));
    }

    private static PolicyDraft reputation(PolicyDraft policy) {
        return policy.with(reputation(OPENING, 1).forEach(ACCOUNT_CREATED).once())
                .with(reputation(ELSEWHERE, 100).forEach(NETWORK_BONUS).once())
                .with(reputation(VOTES, 10)
                        .forEach(ANSWER_UPVOTED)
                        .andForEach(QUESTION_UPVOTED, 5)
                        .andForEach(ANSWER_DOWNVOTED, -2)
                        .andForEach(QUESTION_DOWNVOTED, -2)
                        .where(attribute(WIKI, false))
                        .atMost(200)
                        .per(DAY))
                .with(reputation(ACCEPTED, 15)
                        .forEach(ANSWER_ACCEPTED)
                        .to(BENEFICIARY)
                        .notToOneself()
                        .where(attribute(WIKI, false)))
                .with(reputation(ACCEPTING, 2)
                        .forEach(ANSWER_ACCEPTED)
                        .to(ACTOR)
                        .notToOneself()
                        .where(attribute(WIKI, false)))
                .with(reputation(BOUNTY_GAIN, 1).forEachUnitOf(BOUNTY_WON).where(attribute(WIKI, false)))
                .with(reputation(BOUNTY_COST, -1).forEachUnitOf(BOUNTY_OFFERED));
    }

    private static Gift reputation(String rule, long amount) {
        return points(rule, amount).of(REPUTATION.name());
    }
}
