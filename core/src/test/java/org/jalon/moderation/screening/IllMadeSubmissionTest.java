package org.jalon.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.moderation.rule.Submission.submission;

import java.time.Duration;
import java.time.Instant;
import org.jalon.MalformedInput;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.text.Fingerprint;
import org.junit.jupiter.api.Test;

class IllMadeSubmissionTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Screener SCREENER = Screener.of(ScreeningPolicy.of());

    @Test
    void everything_that_is_wrong_is_told_with_its_path() {
        Submission submission = submission(" ")
                .by(new MemberId(""), Role.LEARNER)
                .within("")
                .withMedia(-1)
                .writtenFor(Duration.ofNanos(-1))
                .at(Instant.MIN);
        Past past = Past.none()
                .publishing(-1)
                .submitting(Instant.MAX)
                .approved(Instant.MIN)
                .writing(new MemberId(""), Instant.MIN, Fingerprint.of("text"));

        assertThatThrownBy(() -> SCREENER.screen(submission, past))
                .isInstanceOfSatisfying(
                        MalformedInput.class,
                        malformed -> assertThat(malformed.violations())
                                .extracting("path")
                                .containsExactlyInAnyOrder(
                                        "submission.author.value",
                                        "submission.content.value",
                                        "submission.media",
                                        "submission.occurredAt",
                                        "submission.thread.value",
                                        "submission.writing",
                                        "past.published",
                                        "past.submitted[0].<list element>",
                                        "past.decided[0].at",
                                        "past.texts[0].at",
                                        "past.texts[0].author.value"));
    }

    @Test
    void what_is_well_made_is_screened() {
        Submission submission =
                submission("post").by(new MemberId("ada"), Role.LEARNER).at(NOW);

        assertThat(submission.isWellFormed()).isTrue();
        assertThat(SCREENER.screen(submission, Past.none()).rule()).isEqualTo(Screening.POLICY);
    }
}
