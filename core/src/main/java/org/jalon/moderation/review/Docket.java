package org.jalon.moderation.review;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jalon.IdSource;
import org.jalon.Session;
import org.jalon.activity.ContentId;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.contribution.Contribution;
import org.jalon.moderation.log.Journal;
import org.jalon.moderation.log.LogDraft;
import org.jalon.moderation.log.LogTarget;
import org.jspecify.annotations.Nullable;

/** The review items of communities, and their order. For use cases of moderation. Thread-safe. */
public record Docket(IdSource ids) {

    public Optional<ReviewItem> find(ReviewItemId id, Session session) {
        return session.records().find(ReviewText.ITEM, id.toString());
    }

    /** The case of a contribution, open or not. */
    public Optional<ReviewItem> of(ContentId content, Session session) {
        return session.records().find(ReviewText.CASE, content.value()).flatMap(id -> find(id, session));
    }

    /** The open case of a contribution. */
    public Optional<ReviewItem> open(ContentId content, Session session) {
        return of(content, session).filter(ReviewItem::isOpen);
    }

    /** Adds grounds to the case of a contribution, which is opened if it is not open. */
    public ReviewItem raise(Contribution about, UnaryOperator<Grounds> more, Situation situation) {
        Optional<ReviewItem> open = open(about.content(), situation.session());
        ReviewItem before = open.orElseGet(() -> opened(about, situation));
        ReviewItem after = before.with(more.apply(before.grounds()));
        keep(after, open.orElse(null), situation.session());
        return after;
    }

    /** The text of an open case is another one now, so that nobody decides about the one before; held for that. */
    public ReviewItem raiseAnew(Contribution about, UnaryOperator<Grounds> more, Situation situation) {
        Session session = situation.session();
        boolean wasOpen = open(about.content(), session).isPresent();
        ReviewItem raised = raise(about, more, situation);
        ReviewItem next = wasOpen ? raised.inNextVersion() : raised;
        keep(next, raised, session);
        return next;
    }

    private ReviewItem opened(Contribution about, Situation situation) {
        Session session = situation.session();
        ReviewItem opened = of(about.content(), session)
                .map(known -> known.openedAgain(situation.now()))
                .orElseGet(() -> new ReviewItem(
                        new ReviewItemId(ids.next()),
                        about.content(),
                        about.thread(),
                        about.authors(),
                        0,
                        situation.now(),
                        Grounds.none(),
                        null,
                        null));
        session.records().save(ReviewText.CASE, about.content().value(), opened.id());
        new Waiting(session).opened(opened);
        log("case.opened", opened, situation);
        return opened;
    }

    /** Forgets an open case, since there is nothing left to decide about. */
    public void discard(ReviewItem item, Situation situation) {
        Session session = situation.session();
        session.records().remove(ReviewText.QUEUE, item.place().key());
        session.records().remove(ReviewText.CASE, item.content().value());
        session.records().remove(ReviewText.ITEM, item.id().toString());
        new Waiting(session).discarded(item);
        log("case.discarded", item, situation);
    }

    private static void log(String action, ReviewItem item, Situation situation) {
        MemberId author = item.authors().get(0);
        Journal.automatic(situation.session(), situation.now())
                .append(LogDraft.done(action)
                        .on(LogTarget.Type.CASE, item.id().toString())
                        .concerning(author));
    }

    ReviewItem keep(ReviewItem after, @Nullable ReviewItem before, Session session) {
        if (before != null && before.isOpen()) {
            session.records().remove(ReviewText.QUEUE, before.place().key());
        }
        if (after.isOpen()) {
            session.records().save(ReviewText.QUEUE, after.place().key(), after.id());
        }
        session.records().save(ReviewText.ITEM, after.id().toString(), after);
        return after;
    }

    List<ReviewItem> page(@Nullable QueuePlace after, int limit, Session session) {
        return session.records().page(ReviewText.QUEUE, after == null ? null : after.key(), limit).stream()
                .flatMap(id -> find(id, session).stream())
                .toList();
    }
}
