package org.jalon.contribution;

import java.time.ZoneId;
import org.jalon.Description;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member gave and that is not published until a moderator says so. No activity says that there is one.
 *
 * @param contribution as it will stand
 * @param zone where its author was then
 */
public record HeldContribution(
        Contribution contribution, @Nullable ZoneId zone) {

    static final RecordType<HeldContribution> TYPE =
            new RecordType<>("held-contribution", HeldContribution::written, described -> read(new Fields(described)));

    /** Those that are held no longer, so that they can be held again. */
    static final RecordType<HeldContribution> PAST =
            new RecordType<>("once-held-contribution", TYPE.write(), TYPE.read());

    private static final String CONTRIBUTION = "contribution";
    private static final String ZONE = "zone";

    private static Description written(HeldContribution held) {
        return new Sheet()
                .with(CONTRIBUTION, Kept.CONTRIBUTION.write().apply(held.contribution))
                .maybe(ZONE, (Object) (held.zone == null ? null : held.zone.getId()))
                .written();
    }

    private static HeldContribution read(Fields fields) {
        return new HeldContribution(
                Kept.CONTRIBUTION.read().apply(fields.below(CONTRIBUTION).all()),
                fields.maybe(ZONE).map(ZoneId::of).orElse(null));
    }
}
