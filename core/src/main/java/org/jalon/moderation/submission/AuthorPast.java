package org.jalon.moderation.submission;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jalon.Description;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.moderation.rule.Past;
import org.jalon.record.RecordType;

/**
 * What is kept of a member's past as an author, no older than the policy looks back, and of each at most the last {@value #MOST}.
 *
 * @param submitted when something was submitted, in the order in which it was
 * @param decided what moderators decided, in the order in which they did
 */
record AuthorPast(List<Instant> submitted, List<Past.Decided> decided) {

    static final int MOST = 1_000;
    static final RecordType<AuthorPast> TYPE =
            new RecordType<>("author-past", AuthorPast::written, described -> read(new Fields(described)));
    static final AuthorPast NONE = new AuthorPast(List.of(), List.of());

    AuthorPast {
        submitted = List.copyOf(submitted);
        decided = List.copyOf(decided);
    }

    AuthorPast submitting(Instant at, Duration window) {
        return new AuthorPast(with(at, submitted, one -> isKept(one, window, at)), decided);
    }

    AuthorPast deciding(Past.Decided one, Duration window) {
        return new AuthorPast(submitted, with(one, decided, earlier -> isKept(earlier.at(), window, one.at())));
    }

    AuthorPast undeciding(Past.Decided one) {
        List<Past.Decided> fewer = new ArrayList<>(decided);
        fewer.remove(one);
        return new AuthorPast(submitted, fewer);
    }

    private static boolean isKept(Instant moment, Duration window, Instant now) {
        return moment.isAfter(now) || Past.isWithin(moment, window, now);
    }

    private static <T> List<T> with(T last, List<T> earlier, Predicate<T> kept) {
        List<T> all = new ArrayList<>(earlier);
        all.add(last);
        all.removeIf(kept.negate());
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    private static Description written(AuthorPast past) {
        return new Sheet()
                .with(
                        "submitted",
                        past.submitted.stream().map(Sheet.MOMENT::format).toList())
                .each(
                        "decided",
                        past.decided,
                        one -> new Sheet().with("at", one.at()).with("rejected", one.rejected()))
                .written();
    }

    private static AuthorPast read(Fields fields) {
        return new AuthorPast(
                fields.texts("submitted").stream()
                        .map(text -> Sheet.MOMENT.parse(text, Instant::from))
                        .toList(),
                fields.each("decided", one -> new Past.Decided(one.moment("at"), one.flag("rejected"))));
    }
}
