package org.jalon.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.MemberId.member;
import static org.jalon.moderation.rule.Submission.submission;

import java.time.Instant;
import org.jalon.community.Role;
import org.jalon.moderation.rule.ModerationRule;
import org.jalon.moderation.rule.ModerationRules;
import org.jalon.moderation.rule.OnFailure;
import org.jalon.moderation.rule.Opinion;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.rule.Verdict;
import org.junit.jupiter.api.Test;

class NamedRuleTest {

    /** Found on the test class path. */
    public static final class NoQuestionMark implements ModerationRule {

        @Override
        public String id() {
            return "no-question-mark";
        }

        @Override
        public Opinion screen(Submission submission, Sight sight) {
            return submission.text().contains("?")
                    ? Opinion.none()
                    : Opinion.of(Verdict.HOLD, Reason.of("no-question"));
        }

        @Override
        public OnFailure onFailure() {
            return OnFailure.GO_ON;
        }
    }

    @Test
    void a_rule_from_the_class_path_is_named_by_its_id() {
        ModerationRules found = ModerationRules.discovered(NamedRuleTest.class.getClassLoader());
        Screener screener = Screener.of(ScreeningPolicy.of().with("no-question-mark"), found);
        Submission post = submission("post-1").by(member("alice"), Role.LEARNER).at(Instant.EPOCH);

        assertThat(found.ids()).containsExactly("no-question-mark");
        assertThat(screener.screen(post, Past.none()).rule()).isEqualTo("no-question-mark");
    }

    @Test
    void two_of_one_id_are_refused() {
        assertThatThrownBy(() -> ModerationRules.of(new NoQuestionMark(), new NoQuestionMark()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-question-mark");
    }
}
