package org.jalon.moderation.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.community.MemberId;
import org.jalon.record.Mark;
import org.jspecify.annotations.Nullable;

/** The measures of a session. */
record Dossier(Session session) {

    private static final int BATCH = 500;

    Optional<Measure> find(MeasureId id) {
        return session.records().find(MeasureText.MEASURE, id.toString());
    }

    Outcome<Measure> known(MeasureId id) {
        return find(id).map(Outcome::accepted).orElseGet(() -> unknown(id));
    }

    /** To those whom it does not concern, it is as if there were none. */
    Outcome<Measure> concerning(MemberId member, MeasureId id) {
        return find(id).filter(found -> found.member().equals(member))
                .map(Outcome::accepted)
                .orElseGet(() -> unknown(id));
    }

    void add(Measure measure) {
        save(measure);
        session.marks()
                .save(new Mark(
                        MeasureText.CONCERNED,
                        measure.id().toString(),
                        measure.member(),
                        measure.since(),
                        Values.none()));
        if (measure.type().isSanction()) {
            Conduct.of(measure.member(), session).with(measure, measure.since()).save(measure.member(), session);
        }
    }

    void save(Measure measure) {
        session.records().save(MeasureText.MEASURE, measure.id().toString(), measure);
    }

    /** Keeps one that stands against nothing any more. */
    void close(Measure measure) {
        save(measure);
        Conduct.of(measure.member(), session).without(measure).save(measure.member(), session);
    }

    List<Measure> page(MemberId member, @Nullable String after, int limit) {
        return session.marks().of(MeasureText.CONCERNED, member, after, limit).stream()
                .flatMap(this::measure)
                .toList();
    }

    /** All of a member that were taken after that moment. */
    List<Measure> since(MemberId member, Instant moment) {
        List<Measure> all = new ArrayList<>();
        String after = null;
        List<Mark> page;
        do {
            page = session.marks().of(MeasureText.CONCERNED, member, after, BATCH);
            page.stream()
                    .filter(mark -> mark.since().isAfter(moment))
                    .flatMap(this::measure)
                    .forEach(all::add);
            after = page.isEmpty() ? after : page.get(page.size() - 1).target();
        } while (page.size() == BATCH);
        return all;
    }

    private Stream<Measure> measure(Mark mark) {
        return session.records().find(MeasureText.MEASURE, mark.target()).stream();
    }

    static <T> Outcome<T> refused(MeasureRefusal code, MeasureId id) {
        return Outcome.refused(Refusal.because(code, "measure", id.toString()));
    }

    private static <T> Outcome<T> unknown(MeasureId id) {
        return refused(MeasureRefusal.UNKNOWN_MEASURE, id);
    }
}
