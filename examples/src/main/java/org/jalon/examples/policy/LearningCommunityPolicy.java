package org.jalon.examples.policy;

import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.CalendarPeriod.WEEK;
import static org.jalon.examples.policy.LearningActivity.ANSWER_ACCEPTED;
import static org.jalon.examples.policy.LearningActivity.ANSWER_PUBLISHED;
import static org.jalon.examples.policy.LearningActivity.COMMENT_PUBLISHED;
import static org.jalon.examples.policy.LearningActivity.CONTRIBUTIONS;
import static org.jalon.examples.policy.LearningActivity.ENDORSEMENT_GIVEN;
import static org.jalon.examples.policy.LearningActivity.EVIDENCE_ACCEPTED;
import static org.jalon.examples.policy.LearningActivity.EVIDENCE_SHARED;
import static org.jalon.examples.policy.LearningActivity.GATHERING_ATTENDED;
import static org.jalon.examples.policy.LearningActivity.MEMBER_JOINED;
import static org.jalon.examples.policy.LearningActivity.QUESTION_ASKED;
import static org.jalon.examples.policy.LearningActivity.REPLY_RECEIVED;
import static org.jalon.examples.policy.LearningActivity.RESOURCE_SHARED;
import static org.jalon.recognition.builtin.Condition.notToOneself;
import static org.jalon.recognition.builtin.Field.ACTOR;
import static org.jalon.recognition.builtin.Field.BENEFICIARY;
import static org.jalon.recognition.builtin.Field.CONTENT;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.milestone;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Gifts.signal;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.distinct;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.builtin.Streak.streak;
import static org.jalon.recognition.policy.PolicyDraft.policy;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Duration;
import java.util.List;
import org.jalon.recognition.builtin.EachRule;
import org.jalon.recognition.builtin.Gift;
import org.jalon.recognition.builtin.Per;
import org.jalon.recognition.builtin.Recipient;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;

/**
 * Recognition for a learning community that grows into a community of practice: a contribution is worth a little, being
 * useful to others more, applying at work most. Caps and gaps take the gain out of mere quantity. Activities are those of
 * {@link LearningActivity}.
 */
public final class LearningCommunityPolicy {

    public static final AwardKind FIRST_CONTRIBUTION = AwardKind.badge("First contribution");

    /** Contributed in four weeks running; one week may be missed. */
    public static final AwardKind REGULAR = AwardKind.badge("Regular");

    /** Replied to ten different people. */
    public static final AwardKind HELPER = AwardKind.badge("Helper");

    /** Five different people replied to one within a single discussion. */
    public static final AwardKind CONVERSATION_STARTER = AwardKind.badge("Conversation starter");

    /** Gave five answers that who asked accepted. */
    public static final AwardKind PROBLEM_SOLVER = AwardKind.badge("Problem solver");

    /** Shared five resources. */
    public static final AwardKind CURATOR = AwardKind.badge("Curator");

    /** Came to three gatherings. */
    public static final AwardKind COMPANION = AwardKind.badge("Companion");

    /** Had a first piece of evidence attested. */
    public static final AwardKind PRACTITIONER = AwardKind.badge("Practitioner");

    /** Of each member: 50, 150 and 400 recognition points. */
    public static final AwardKind STANDING = AwardKind.milestone("Standing");

    /** Of the community together: 100, 500 and 1,000 contributions. */
    public static final AwardKind CONTRIBUTIONS_TOGETHER = AwardKind.milestone("Contributions together");

    /** Of the community together: 10, 25 and 50 pieces of evidence attested. */
    public static final AwardKind PRACTICE_TOGETHER = AwardKind.milestone("Practice together");

    private static final String MUCH_ANSWERED = "Much answered";

    private LearningCommunityPolicy() {}

    public static PolicyDraft draft() {
        return together(badges(practice(conversation(policy("Learning community")))));
    }

    private static PolicyDraft conversation(PolicyDraft policy) {
        return policy.with(points("joining", 5).forEach(MEMBER_JOINED).once())
                .with(points("asking", 3).forEach(QUESTION_ASKED).atMost(9).per(DAY))
                .with(points("answering", 8)
                        .forEach(ANSWER_PUBLISHED)
                        .atMost(40)
                        .per(DAY))
                .with(points("commenting", 2)
                        .forEach(COMMENT_PUBLISHED)
                        .notSoonerThan(Duration.ofMinutes(1))
                        .atMost(20)
                        .per(DAY))
                .with(points("being-replied-to", 1)
                        .forEach(REPLY_RECEIVED)
                        .to(Recipient.BENEFICIARY)
                        .notToOneself()
                        .atMost(10)
                        .per(DAY))
                .with(useful(points("being-accepted", 15), ANSWER_ACCEPTED).oncePerContent())
                .with(useful(points("being-endorsed", 5), ENDORSEMENT_GIVEN)
                        .atMost(50)
                        .per(WEEK));
    }

    private static PolicyDraft practice(PolicyDraft policy) {
        return policy.with(
                        points("sharing", 5).forEach(RESOURCE_SHARED).atMost(15).per(WEEK))
                .with(points("meeting", 10).forEach(GATHERING_ATTENDED).oncePerContent())
                .with(points("practising", 20)
                        .forEach(EVIDENCE_SHARED)
                        .atMost(40)
                        .per(WEEK))
                .with(useful(points("being-attested", 40), EVIDENCE_ACCEPTED).oncePerContent());
    }

    private static EachRule useful(Gift gift, String kind) {
        return gift.forEach(kind).to(Recipient.BENEFICIARY).notToOneself();
    }

    private static PolicyDraft badges(PolicyDraft policy) {
        return policy.with(firstContribution())
                .with(badge(REGULAR.name())
                        .when(streak(contributions()).of(4, WEEK).withGrace(1))
                        .to(Recipient.ACTOR))
                .with(badge(HELPER.name())
                        .when(distinct(BENEFICIARY, REPLY_RECEIVED)
                                .where(notToOneself())
                                .reaches(10))
                        .to(Recipient.ACTOR))
                .with(signal(MUCH_ANSWERED)
                        .when(distinct(ACTOR, REPLY_RECEIVED)
                                .where(notToOneself())
                                .reaches(5))
                        .per(Per.RECIPIENT_AND_THREAD))
                .with(badge(CONVERSATION_STARTER.name())
                        .forEach(AwardKind.signal(MUCH_ANSWERED).token())
                        .once())
                .with(badge(PROBLEM_SOLVER.name())
                        .when(distinct(CONTENT, ANSWER_ACCEPTED)
                                .where(notToOneself())
                                .reaches(5)))
                .with(badge(CURATOR.name()).when(count(RESOURCE_SHARED).reaches(5)))
                .with(badge(COMPANION.name())
                        .when(distinct(CONTENT, GATHERING_ATTENDED).reaches(3)))
                .with(badge(PRACTITIONER.name())
                        .when(count(EVIDENCE_ACCEPTED).where(notToOneself()).reaches(1)))
                .with(milestone(STANDING.name()).when(sum(RECOGNITION).reaches(50, 150, 400)));
    }

    private static EachRule firstContribution() {
        List<String> kinds = CONTRIBUTIONS;
        EachRule rule = badge(FIRST_CONTRIBUTION.name()).forEach(kinds.get(0));
        for (String kind : kinds.subList(1, kinds.size())) {
            rule = rule.andForEach(kind);
        }
        return rule.to(Recipient.ACTOR).once();
    }

    private static PolicyDraft together(PolicyDraft policy) {
        return policy.with(milestone(CONTRIBUTIONS_TOGETHER.name())
                        .when(count(contributions()).reaches(100, 500, 1_000))
                        .together())
                .with(milestone(PRACTICE_TOGETHER.name())
                        .when(distinct(CONTENT, EVIDENCE_ACCEPTED)
                                .where(notToOneself())
                                .reaches(10, 25, 50))
                        .together());
    }

    private static String[] contributions() {
        return CONTRIBUTIONS.toArray(String[]::new);
    }
}
