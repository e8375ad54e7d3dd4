package org.jalon.examples.demo.story;

import static com.example.lms.WelcomesNewcomers.WELCOME;
import static org.jalon.CalendarPeriod.WEEK;
import static org.jalon.examples.policy.LearningActivity.EVIDENCE_ATTESTED;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.sum;

import org.jalon.examples.policy.LearningCommunityPolicy;
import org.jalon.recognition.builtin.Recipient;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;

/** What the community of the demo recognises: the policy for learning communities, and a rule that its own LMS brings. */
public final class DemoPolicy {

    /** Welcomed three newcomers. */
    public static final AwardKind GOOD_HOST = AwardKind.badge("Good host");

    /** Reading a colleague's evidence and vouching for it takes time too. */
    public static final String ATTESTING = "attesting";

    private DemoPolicy() {}

    static PolicyDraft atFirst() {
        return LearningCommunityPolicy.draft()
                .withRule("welcomes-newcomers")
                .with(badge(GOOD_HOST.name()).when(sum(WELCOME).reaches(3)));
    }

    static PolicyDraft revised() {
        return atFirst()
                .with(points(ATTESTING, 10)
                        .forEach(EVIDENCE_ATTESTED)
                        .to(Recipient.ACTOR)
                        .notToOneself()
                        .atMost(40)
                        .per(WEEK));
    }
}
