package org.jalon.moderation.measure;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.community.Restraint;
import org.jalon.community.Situation;
import org.jspecify.annotations.Nullable;

/** The one place where sanctions stand against what members do. Thread-safe. */
public final class Enforcement implements Restraint {

    static final String PERMANENT = "permanent";

    private static final Map<MeasureType, MeasureRefusal> CODES = Map.of(
            MeasureType.WARNING, MeasureRefusal.WARNING_UNACKNOWLEDGED,
            MeasureType.MUTE, MeasureRefusal.MUTED,
            MeasureType.SUSPENSION, MeasureRefusal.SUSPENDED,
            MeasureType.EXCLUSION, MeasureRefusal.EXCLUDED);

    @Override
    public Optional<Refusal> against(Permission permission, @Nullable String thread, Situation situation) {
        Predicate<InForce> inScope = thread == null
                ? one -> one.thread() == null
                : one -> one.thread() != null && one.thread().value().equals(thread);
        return refusal(
                situation.who(),
                inScope.and(one -> one.type().blocks(permission)),
                situation.session(),
                situation.now());
    }

    @Override
    public Optional<Refusal> againstEntering(MemberId person, Session session, Instant now) {
        return refusal(person, one -> one.type() == MeasureType.EXCLUSION, session, now);
    }

    /** The hardest one is told. */
    private static Optional<Refusal> refusal(
            MemberId member, Predicate<InForce> concerns, Session session, Instant now) {
        return Conduct.of(member, session)
                .at(now)
                .filter(concerns)
                .max(Comparator.comparing(InForce::type))
                .flatMap(hardest ->
                        Optional.ofNullable(CODES.get(hardest.type())).map(code -> refused(code, hardest)));
    }

    static Refusal refused(MeasureRefusal code, InForce sanction) {
        SortedMap<String, String> details = new TreeMap<>();
        details.put("measure", sanction.measure().toString());
        Instant until = sanction.until();
        if (sanction.type() != MeasureType.WARNING) {
            details.put("until", until == null ? PERMANENT : until.toString());
        }
        return new Refusal(code, details);
    }
}
