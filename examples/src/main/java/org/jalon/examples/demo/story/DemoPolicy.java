package org.jalon.examples.demo.story;

import static com.example.lms.WelcomesNewcomers.WELCOME;
import static org.jalon.CalendarPeriod.MONTH;
import static org.jalon.CalendarPeriod.WEEK;
import static org.jalon.examples.policy.LearningActivity.ANSWER_ACCEPTED;
import static org.jalon.examples.policy.LearningActivity.CONTRIBUTIONS;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.kudos;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.level.AtLeast.atLeast;
import static org.jalon.recognition.level.FewerThan.fewerThan;
import static org.jalon.recognition.level.LevelRule.level;
import static org.jalon.recognition.level.LevelStep.gain;

import org.jalon.examples.policy.LearningCommunityPolicy;
import org.jalon.recognition.builtin.Measure;
import org.jalon.recognition.builtin.Recipient;
import org.jalon.recognition.level.LevelRule;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;

/** What the community of the demo recognises: the policy for learning communities, and a rule that its own LMS brings. */
public final class DemoPolicy {

    /** Welcomed three newcomers. */
    public static final AwardKind GOOD_HOST = AwardKind.badge("Good host");

    /** Reading a colleague's evidence and vouching for it takes time too. */
    public static final String ATTESTING = "attesting";

    /** Whose challenge was adopted. */
    public static final String IDEA = "idea";

    /** Whose contribution the community manager put forward. */
    public static final String HIGHLIGHTED = "being-highlighted";

    /** The ladder of levels. */
    public static final String TRUST = "trust";

    private DemoPolicy() {}

    static PolicyDraft atFirst() {
        return LearningCommunityPolicy.draft()
                .withRule("welcomes-newcomers")
                .with(badge(GOOD_HOST.name()).when(sum(WELCOME).reaches(3)))
                .with(points(IDEA, 20).forEach("jalon.challenge.adopted"))
                .with(points(HIGHLIGHTED, 15)
                        .forEach("contribution.highlighted")
                        .to(Recipient.BENEFICIARY)
                        .oncePerContent())
                .with(kudos(Thanking.BUDGET).per(MONTH))
                .with(trust());
    }

    /** Contributing gives the first step, and silence takes it; answers that were accepted give the second one. */
    private static LevelRule trust() {
        Measure given = count(CONTRIBUTIONS.toArray(String[]::new));
        return level(TRUST)
                .step(gain(atLeast(5, given))
                        .loss(fewerThan(1, given).withinDays(60))
                        .afterGraceOfDays(14))
                .step(gain(atLeast(20, given), atLeast(3, count(ANSWER_ACCEPTED)))
                        .loss(fewerThan(3, given).withinDays(60))
                        .afterGraceOfDays(14));
    }

    static PolicyDraft revised() {
        return atFirst()
                .with(points(ATTESTING, 10)
                        .forEach("evidence.attested")
                        .to(Recipient.ACTOR)
                        .atMost(40)
                        .per(WEEK));
    }
}
