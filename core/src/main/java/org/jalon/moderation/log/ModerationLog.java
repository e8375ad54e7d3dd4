package org.jalon.moderation.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.Permission;
import org.jalon.community.Situation;

/**
 * Use cases about the moderation log: every change of state by moderation has one entry, and none is ever changed or taken away. Thread-safe.
 * Every method throws {@link MalformedInput} for input that can mean nothing.
 */
public final class ModerationLog {

    private static final int BATCH = 500;

    private final Means means;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public ModerationLog(Means means) {
        this.means = means;
    }

    /**
     * A page of what anybody may know, in the order in which it was written; empty for an unknown community.
     *
     * @param after the number of the last entry of the page before, 0 for the first page
     * @param limit at most so many, at least 1
     */
    public List<ModerationLogEntry> published(CommunityId id, long after, int limit) {
        LogPage page = means.check().passed(new LogPage(Audience.PUBLIC, after, limit));
        return means.store().reading(id, session -> page(page, session));
    }

    /**
     * A page as an audience sees it, in the order in which it was written; for {@link Audience#MODERATORS} permission
     * {@link Permission#READ_MODERATION_LOG}, for the others any member. Refused: {@code unknown-community}; {@code not-a-member} when the actor
     * is none; {@code not-allowed}.
     *
     * @param after the number of the last entry of the page before, 0 for the first page
     * @param limit at most so many, at least 1
     */
    public Outcome<List<ModerationLogEntry>> page(
            CommunityId id, Audience audience, long after, int limit, Actor actor) {
        LogPage page = means.check().passed(new LogPage(audience, after, limit));
        return look(page, id, actor);
    }

    /**
     * Hands out all entries as an audience sees them, in the order in which they were written; permission and refusals as for
     * {@link #page}. Reads in pages, one transaction each, and hands out between them; what is appended meanwhile may be handed out too.
     *
     * @param sink what it throws is thrown
     * @return how many
     */
    public Outcome<Long> export(CommunityId id, Audience audience, Actor actor, Consumer<ModerationLogEntry> sink) {
        long after = 0;
        long count = 0;
        List<ModerationLogEntry> batch;
        do {
            Outcome<List<ModerationLogEntry>> read = page(id, audience, after, BATCH, actor);
            if (!read.isAccepted()) {
                return new Outcome.Refused<>(read.refusals());
            }
            batch = read.orElseThrow();
            batch.forEach(sink);
            count += batch.size();
            after = batch.isEmpty() ? after : batch.get(batch.size() - 1).number();
        } while (batch.size() == BATCH);
        return Outcome.accepted(count);
    }

    private Outcome<List<ModerationLogEntry>> look(LogPage page, CommunityId id, Actor actor) {
        means.check().passed(actor);
        return means.gate()
                .look(
                        id,
                        (session, community) -> means.gate()
                                .situation(session, community, actor)
                                .flatMap(situation -> require(page.audience(), situation))
                                .map(situation -> page(page, session)));
    }

    private Outcome<Situation> require(Audience audience, Situation situation) {
        return audience == Audience.MODERATORS
                ? means.gate().require(Permission.READ_MODERATION_LOG, situation)
                : Outcome.accepted(situation);
    }

    /** Goes on past entries that this audience may not know of. */
    private static List<ModerationLogEntry> page(LogPage page, Session session) {
        List<ModerationLogEntry> shown = new ArrayList<>();
        long after = page.after();
        List<ModerationLogEntry> read;
        do {
            read = session.records().page(LogText.ENTRY, LogText.key(after), page.limit());
            read.stream()
                    .filter(entry -> page.audience().reads(entry.audience()))
                    .limit(page.limit() - shown.size())
                    .map(entry -> entry.seenBy(page.audience()))
                    .forEach(shown::add);
            after = read.isEmpty() ? after : read.get(read.size() - 1).number();
        } while (read.size() == page.limit() && shown.size() < page.limit());
        return shown;
    }
}
