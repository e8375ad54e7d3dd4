package org.jalon.moderation.screening;

import static org.jalon.moderation.builtin.CheckRule.rule;
import static org.jalon.moderation.builtin.Checks.capitalsAtLeast;
import static org.jalon.moderation.builtin.Checks.evidenceAtLeast;
import static org.jalon.moderation.builtin.Checks.moreLinksThan;
import static org.jalon.moderation.builtin.Checks.moreLinksToOneHostThan;
import static org.jalon.moderation.builtin.Checks.moreMentionsThan;
import static org.jalon.moderation.builtin.Checks.repeatedByAuthor;
import static org.jalon.moderation.builtin.Checks.words;

import java.time.Duration;
import org.jalon.moderation.rule.Verdict;
import org.jalon.moderation.text.WordList;

/** A policy of most kinds of rules. */
final class SomePolicy {

    private SomePolicy() {}

    static Screener screener() {
        return Screener.of(ScreeningPolicy.of(
                rule("censor").when(words(WordList.of("darn"))).masks(),
                rule("suspect").when(words(WordList.of("villain"))).counts("insult", 1),
                rule("shouting").when(capitalsAtLeast(80, 10)).counts("insult", 1),
                rule("insult").when(evidenceAtLeast("insult", 2)).then(Verdict.REFUSE),
                rule("links")
                        .when(moreLinksThan(3).or(moreLinksToOneHostThan(2)))
                        .then(Verdict.HOLD),
                rule("mentions").when(moreMentionsThan(2)).then(Verdict.HOLD),
                rule("same").when(repeatedByAuthor(1, Duration.ofHours(1))).then(Verdict.HOLD)));
    }
}
