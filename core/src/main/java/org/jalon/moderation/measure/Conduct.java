package org.jalon.moderation.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalon.Description;
import org.jalon.Session;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * The sanctions that may stand against a member; one look-up for all of them.
 *
 * @param sanctions in the order in which they were taken, those whose time is over too
 */
public record Conduct(List<InForce> sanctions) {

    private static final RecordType<Conduct> TYPE =
            new RecordType<>("conduct", Conduct::written, described -> read(new Fields(described)));

    public Conduct {
        sanctions = List.copyOf(sanctions);
    }

    /** Of that member, within a transaction. */
    public static Conduct of(MemberId member, Session session) {
        return session.records().find(TYPE, member.value()).orElseGet(() -> new Conduct(List.of()));
    }

    /** Whether what the member submits in that thread, or in none, is held before publication. */
    public boolean isHeldBack(@Nullable ThreadId thread, Instant now) {
        return at(now).anyMatch(one -> one.type() == MeasureType.RESTRICTION
                && (one.thread() == null || one.thread().equals(thread)));
    }

    /** Those that stand at that moment. */
    public List<InForce> inForceAt(Instant moment) {
        return at(moment).toList();
    }

    Optional<InForce> like(MeasureDraft draft, Instant now) {
        return at(now).filter(one -> one.isLike(draft)).findFirst();
    }

    Stream<InForce> at(Instant moment) {
        return sanctions.stream().filter(one -> one.lastsAt(moment));
    }

    /** With one more, and without those whose time is over. */
    Conduct with(Measure measure, Instant now) {
        List<InForce> more = new ArrayList<>(inForceAt(now));
        more.add(InForce.of(measure));
        return new Conduct(more);
    }

    Conduct without(Measure measure) {
        Predicate<InForce> other = one -> !one.measure().equals(measure.id());
        return new Conduct(sanctions.stream().filter(other).toList());
    }

    void save(MemberId member, Session session) {
        if (sanctions.isEmpty()) {
            session.records().remove(TYPE, member.value());
        } else {
            session.records().save(TYPE, member.value(), this);
        }
    }

    private static Description written(Conduct conduct) {
        return new Sheet()
                .each(
                        "sanctions",
                        conduct.sanctions(),
                        one -> new Sheet()
                                .with("measure", one.measure().toString())
                                .with("type", one.type())
                                .maybe("thread", one.thread())
                                .maybe("until", one.until()))
                .written();
    }

    private static Conduct read(Fields fields) {
        return new Conduct(fields.each(
                "sanctions",
                one -> new InForce(
                        MeasureId.of(one.text("measure")),
                        one.word("type", MeasureType.class),
                        one.maybe("thread").map(ThreadId::new).orElse(null),
                        one.maybeMoment("until").orElse(null))));
    }
}
