package org.jalon.moderation.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.Description;
import org.jalon.Session;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;

/**
 * How long items wait: how many are open, since when the oldest is, and how long the last {@value #REMEMBERED} that were decided had waited. Every
 * question costs a page at most.
 */
record Waiting(Session session) {

    static final int REMEMBERED = 1_000;

    private static final RecordType<Instant> OPEN =
            new RecordType<>("review-waiting", Waiting::moment, described -> new Fields(described).moment("at"));
    private static final RecordType<Wait> DECIDED = new RecordType<>(
            "review-waited",
            wait -> new Sheet()
                    .with("opened", wait.opened)
                    .with("decided", wait.decided)
                    .with("key", wait.key)
                    .written(),
            described -> read(new Fields(described)));
    private static final RecordType<Count> COUNT = new RecordType<>(
            "review-count",
            count -> new Sheet()
                    .with("open", count.open)
                    .with("decided", count.decided)
                    .written(),
            described -> {
                Fields fields = new Fields(described);
                return new Count(fields.number("open"), fields.number("decided"));
            });
    private static final String ALL = "all";

    private record Wait(Instant opened, Instant decided, String key) {}

    private record Count(long open, long decided) {}

    private static Description moment(Instant moment) {
        return new Sheet().with("at", moment).written();
    }

    private static Wait read(Fields fields) {
        return new Wait(fields.moment("opened"), fields.moment("decided"), fields.text("key"));
    }

    void opened(ReviewItem item) {
        session.records().save(OPEN, key(item.opened(), item), item.opened());
        count(1, 0);
    }

    void decided(ReviewItem item, Instant at) {
        session.records().remove(OPEN, key(item.opened(), item));
        String key = key(at, item);
        session.records().save(DECIDED, key, new Wait(item.opened(), at, key));
        count(-1, 1);
        if (count().decided > REMEMBERED) {
            session.records()
                    .page(DECIDED, null, 1)
                    .forEach(oldest -> session.records().remove(DECIDED, oldest.key));
            count(0, -1);
        }
    }

    void undone(ReviewItem item, Instant decidedAt) {
        String key = key(decidedAt, item);
        boolean remembered = session.records().find(DECIDED, key).isPresent();
        session.records().remove(DECIDED, key);
        session.records().save(OPEN, key(item.opened(), item), item.opened());
        count(1, remembered ? -1 : 0);
    }

    void discarded(ReviewItem item) {
        session.records().remove(OPEN, key(item.opened(), item));
        count(-1, 0);
    }

    private static String key(Instant moment, ReviewItem item) {
        return Sheet.MOMENT.format(moment) + "/" + item.id();
    }

    private void count(long open, long decided) {
        Count count = count();
        session.records().save(COUNT, ALL, new Count(count.open + open, count.decided + decided));
    }

    private Count count() {
        return session.records().find(COUNT, ALL).orElse(new Count(0, 0));
    }

    /** Of those decided from one moment on and before another. */
    WaitingFigures figures(Instant from, Instant until) {
        List<Duration> waits = session.records().page(DECIDED, Sheet.MOMENT.format(from), REMEMBERED).stream()
                .filter(wait -> wait.decided.isBefore(until))
                .map(wait -> Duration.between(wait.opened, wait.decided))
                .sorted()
                .toList();
        Optional<Instant> oldest =
                session.records().page(OPEN, null, 1).stream().findFirst();
        return new WaitingFigures(
                count().open,
                oldest.orElse(null),
                waits.size(),
                waits.isEmpty() ? null : waits.get((waits.size() - 1) / 2));
    }
}
