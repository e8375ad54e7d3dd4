package org.jalon.moderation.report;

import java.time.Instant;
import java.util.List;
import org.jalon.Description;
import org.jalon.Session;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.moderation.review.ReviewItem;
import org.jalon.record.RecordType;

/** The last reported cases that moderators decided, at most {@value #MOST}. */
record PastCases(Session session) {

    static final int MOST = 1_000;

    private static final RecordType<Kept> CASE = new RecordType<>(
            "reported-case",
            kept -> new Sheet()
                    .with("key", kept.key)
                    .with("score", kept.decided.score())
                    .with("agreed", kept.decided.agreed())
                    .written(),
            described -> read(new Fields(described)));
    private static final RecordType<Long> COUNT = new RecordType<>(
            "reported-case-count", Description::of, described -> ((Description.Whole) described).value());
    private static final String ALL = "all";

    private record Kept(String key, Calibration.Decided decided) {}

    private static Kept read(Fields fields) {
        return new Kept(fields.text("key"), new Calibration.Decided(fields.number("score"), fields.flag("agreed")));
    }

    List<Calibration.Decided> all() {
        return session.records().page(CASE, null, MOST).stream()
                .map(Kept::decided)
                .toList();
    }

    void keep(ReviewItem item, Instant at, boolean agreed) {
        String key = key(item, at);
        session.records()
                .save(
                        CASE,
                        key,
                        new Kept(key, new Calibration.Decided(item.grounds().score(), agreed)));
        long count = count() + 1;
        if (count > MOST) {
            session.records()
                    .page(CASE, null, 1)
                    .forEach(oldest -> session.records().remove(CASE, oldest.key));
            count--;
        }
        session.records().save(COUNT, ALL, count);
    }

    void forget(ReviewItem item, Instant at) {
        String key = key(item, at);
        if (session.records().find(CASE, key).isPresent()) {
            session.records().remove(CASE, key);
            session.records().save(COUNT, ALL, count() - 1);
        }
    }

    private static String key(ReviewItem item, Instant at) {
        return Sheet.MOMENT.format(at) + "/" + item.id();
    }

    private long count() {
        return session.records().find(COUNT, ALL).orElse(0L);
    }
}
