package org.jalon.examples.moderate;

import static org.jalon.moderation.builtin.CheckRule.rule;
import static org.jalon.moderation.builtin.Checks.capitalsAtLeast;
import static org.jalon.moderation.builtin.Checks.evidenceAtLeast;
import static org.jalon.moderation.builtin.Checks.longerThan;
import static org.jalon.moderation.builtin.Checks.moreLinksThan;
import static org.jalon.moderation.builtin.Checks.moreLinksToOneHostThan;
import static org.jalon.moderation.builtin.Checks.moreMentionsThan;
import static org.jalon.moderation.builtin.Checks.repeatedByAuthor;
import static org.jalon.moderation.builtin.Checks.words;

import java.time.Duration;
import org.jalon.moderation.rule.Ruling;
import org.jalon.moderation.rule.Verdict;
import org.jalon.moderation.screening.Screener;
import org.jalon.moderation.screening.ScreeningPolicy;
import org.jalon.moderation.text.WordList;

/** A policy for a learners' forum, with word lists of one's own. */
final class ForumPolicy {

    static final Duration REPETITION = Duration.ofHours(1);

    private ForumPolicy() {}

    static Screener screener(WordList banned, WordList suspect, WordList censored) {
        return Screener.of(ScreeningPolicy.of(
                rule("censored-words").when(words(censored)).masks(),
                rule("banned-words").when(words(banned)).then(Verdict.REFUSE),
                rule("length").when(longerThan(20_000)).then(Verdict.REFUSE),
                rule("repetition")
                        .when(repeatedByAuthor(1, REPETITION).likeBy(90))
                        .then(Verdict.HOLD),
                rule("mentions").when(moreMentionsThan(5)).then(Verdict.HOLD),
                rule("suspect-words").when(words(suspect)).counts("spam", 2),
                rule("links")
                        .when(moreLinksThan(2).or(moreLinksToOneHostThan(1)))
                        .counts("spam", 2),
                rule("spam").when(evidenceAtLeast("spam", 2)).then(Verdict.HOLD),
                rule("shouting").when(capitalsAtLeast(80, 20)).then(Ruling.reconsiderThen(Verdict.HOLD))));
    }
}
