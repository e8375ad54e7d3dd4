package org.jalon.moderation.submission;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jalon.Dated;
import org.jalon.Description;
import org.jalon.Session;
import org.jalon.community.MemberId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.text.Fingerprint;
import org.jalon.record.RecordType;

/** The fingerprints of the last texts of a community, at most {@value #MOST}, and no older than the policy looks back. */
record Texts(Session session) {

    static final int MOST = 1_000;
    /** So that those too old go faster than new ones come. */
    private static final int SWEEP = 10;

    private static final RecordType<Kept> TEXT =
            new RecordType<>("screened-text", Texts::written, described -> read(new Fields(described)));
    private static final RecordType<Long> COUNT = new RecordType<>(
            "screened-text-count", Description::of, described -> ((Description.Whole) described).value());
    private static final String ALL = "all";

    private record Kept(String key, Past.Written text) {}

    private static Description written(Kept kept) {
        return new Sheet()
                .with("key", kept.key)
                .with("author", kept.text.author().value())
                .with("at", kept.text.at())
                .with("fingerprint", kept.text.fingerprint().encode())
                .written();
    }

    private static Kept read(Fields fields) {
        return new Kept(
                fields.text("key"),
                new Past.Written(
                        new MemberId(fields.text("author")),
                        fields.moment("at"),
                        Fingerprint.decode(fields.text("fingerprint"))));
    }

    List<Past.Written> within(Duration window, Instant now) {
        return window.isZero()
                ? List.of()
                : session.records().page(TEXT, Sheet.MOMENT.format(start(window, now)), MOST).stream()
                        .map(Kept::text)
                        .toList();
    }

    private static Instant start(Duration window, Instant now) {
        return window.compareTo(Duration.between(Dated.Check.FIRST, now)) >= 0 ? Dated.Check.FIRST : now.minus(window);
    }

    /** Keeps one, with an id that no other has, and forgets some of those that nobody looks back to. */
    void keep(Past.Written text, Object id, Duration window) {
        String key = Sheet.MOMENT.format(text.at()) + "/" + id;
        session.records().save(TEXT, key, new Kept(key, text));
        long count = session.records().find(COUNT, ALL).orElse(0L) + 1;
        for (Kept oldest : session.records().page(TEXT, null, SWEEP)) {
            boolean tooOld = !oldest.text.at().isAfter(start(window, text.at()));
            if (tooOld || count > MOST) {
                session.records().remove(TEXT, oldest.key);
                count--;
            }
        }
        session.records().save(COUNT, ALL, count);
    }
}
