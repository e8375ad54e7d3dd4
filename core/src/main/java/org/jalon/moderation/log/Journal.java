package org.jalon.moderation.log;

import java.time.Instant;
import org.jalon.Session;
import org.jalon.community.Membership;
import org.jalon.community.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the moderation log, within the transaction of a command; there is no way to change what was written. Not thread-safe; ends with
 * the transaction.
 */
public final class Journal {

    private final Session session;
    private final Instant now;
    private final @Nullable Situation situation;

    private Journal(Session session, Instant now, @Nullable Situation situation) {
        this.session = session;
        this.now = now;
        this.situation = situation;
    }

    /** Of what the one does who gives the command. */
    public static Journal of(Situation situation) {
        return new Journal(situation.session(), situation.now(), situation);
    }

    /** Of what follows by itself. */
    public static Journal automatic(Session session, Instant now) {
        return new Journal(session, now, null);
    }

    /** Appends an entry, after all that were appended before, in this transaction too. */
    public ModerationLogEntry append(LogDraft draft) {
        long number = session.records().find(LogText.LENGTH, LogText.LENGTH_KEY).orElse(0L) + 1;
        Membership actor = situation == null ? null : situation.actor();
        ModerationLogEntry entry = new ModerationLogEntry(
                number,
                now,
                draft.action(),
                draft.target(),
                actor == null ? null : actor.member(),
                situation == null ? null : situation.role(),
                draft.concerned(),
                draft.reason(),
                draft.rule(),
                draft.details(),
                draft.audience());
        session.records().save(LogText.ENTRY, LogText.key(number), entry);
        session.records().save(LogText.LENGTH, LogText.LENGTH_KEY, number);
        return entry;
    }
}
