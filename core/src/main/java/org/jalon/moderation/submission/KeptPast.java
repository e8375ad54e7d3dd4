package org.jalon.moderation.submission;

import java.time.Instant;
import org.jalon.IdSource;
import org.jalon.Session;
import org.jalon.community.MemberId;
import org.jalon.contribution.ModeratedContributions;
import org.jalon.moderation.rule.Lookback;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.text.Fingerprint;

/** What is kept for rules that look back, as far as the policy does. Thread-safe. */
record KeptPast(ModeratedContributions contributions, IdSource ids) {

    /** As of that moment; what is later is there, too, if there is anything. */
    Past of(MemberId author, Lookback lookback, Instant moment, Session session) {
        AuthorPast kept =
                lookback.submissions().isZero() && lookback.decisions().isZero()
                        ? AuthorPast.NONE
                        : find(author, session);
        return new Past(
                contributions.published(author, lookback.published(), session),
                kept.submitted().stream()
                        .filter(at -> at.isAfter(moment) || Past.isWithin(at, lookback.submissions(), moment))
                        .toList(),
                kept.decided().stream()
                        .filter(one ->
                                one.at().isAfter(moment) || Past.isWithin(one.at(), lookback.decisions(), moment))
                        .toList(),
                new Texts(session).within(lookback.texts(), moment));
    }

    private static AuthorPast find(MemberId author, Session session) {
        return session.records().find(AuthorPast.TYPE, author.value()).orElse(AuthorPast.NONE);
    }

    void keep(Submission submission, Lookback lookback, Session session) {
        MemberId author = submission.author();
        Instant at = submission.occurredAt();
        if (!lookback.submissions().isZero()) {
            save(author, find(author, session).submitting(at, lookback.submissions()), session);
        }
        if (!lookback.texts().isZero()) {
            Fingerprint fingerprint = Fingerprint.of(submission.text());
            new Texts(session).keep(new Past.Written(author, at, fingerprint), ids.next(), lookback.texts());
        }
    }

    void decide(MemberId author, Past.Decided decided, Lookback lookback, Session session) {
        if (!lookback.decisions().isZero()) {
            save(author, find(author, session).deciding(decided, lookback.decisions()), session);
        }
    }

    void undecide(MemberId author, Past.Decided decided, Session session) {
        AuthorPast known = find(author, session);
        if (known.decided().contains(decided)) {
            save(author, known.undeciding(decided), session);
        }
    }

    private static void save(MemberId author, AuthorPast past, Session session) {
        session.records().save(AuthorPast.TYPE, author.value(), past);
    }
}
