package org.jalon.moderation.log;

import java.time.Instant;
import org.jalon.Session;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jalon.community.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the moderation log, within the transaction of a command; there is no way to change what was written. Not thread-safe; ends with
 * the transaction.
 */
public final class Journal {

    private final Session session;
    private final Instant now;
    private final @Nullable MemberId who;
    private final @Nullable Role role;

    private Journal(Session session, Instant now, @Nullable MemberId who, @Nullable Role role) {
        this.session = session;
        this.now = now;
        this.who = who;
        this.role = role;
    }

    /** Of what the one does who gives the command. */
    public static Journal of(Situation situation) {
        return new Journal(situation.session(), situation.now(), situation.who(), situation.role());
    }

    /** Of what follows by itself. */
    public static Journal automatic(Session session, Instant now) {
        return new Journal(session, now, null, null);
    }

    /** Of what somebody does who need not be a member. */
    public static Journal by(MemberId who, Session session, Instant now) {
        return new Journal(session, now, who, null);
    }

    /** Appends an entry, after all that were appended before, in this transaction too. */
    public ModerationLogEntry append(LogDraft draft) {
        long number = session.records().find(LogText.LENGTH, LogText.LENGTH_KEY).orElse(0L) + 1;
        ModerationLogEntry entry = new ModerationLogEntry(
                number,
                now,
                draft.action(),
                draft.target(),
                who,
                role,
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
