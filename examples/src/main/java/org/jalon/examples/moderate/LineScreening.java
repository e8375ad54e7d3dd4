package org.jalon.examples.moderate;

import static org.jalon.moderation.rule.Submission.submission;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.screening.Screener;
import org.jalon.moderation.text.Fingerprint;

/** Screens lines as what one learner submits, one each minute. */
final class LineScreening {

    private static final Duration APART = Duration.ofMinutes(1);
    private static final MemberId AUTHOR = MemberId.member("author");

    private final Screener screener;
    private final Deque<Past.Written> lately = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    LineScreening(Screener screener) {
        this.screener = screener;
    }

    ScreenedLine screen(int number, String line) {
        now = now.plus(APART);
        Submission submission = submission("line-" + number)
                .by(AUTHOR, Role.LEARNER)
                .saying(line)
                .at(now);
        Past past = new Past(0, List.of(), List.of(), List.copyOf(lately));
        ScreenedLine screened = new ScreenedLine(number, submission, screener.screen(submission, past));
        remember(line);
        return screened;
    }

    private void remember(String line) {
        lately.add(new Past.Written(AUTHOR, now, Fingerprint.of(line)));
        while (!Past.isWithin(lately.element().at(), screener.lookback().texts(), now)) {
            lately.remove();
        }
    }
}
