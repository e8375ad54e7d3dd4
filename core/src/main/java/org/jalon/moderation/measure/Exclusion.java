package org.jalon.moderation.measure;

import java.util.Set;
import org.jalon.Description;
import org.jalon.Outcome;
import org.jalon.community.Exit;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.Role;
import org.jalon.community.Situation;
import org.jalon.community.Stay;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;

/** An exclusion ends the membership from now on; overturned, the membership is as if it had not ended. Thread-safe. */
public final class Exclusion implements Undo {

    /** Under the id of a measure, what the membership was before. */
    private static final RecordType<Membership> BEFORE =
            new RecordType<>("excluded-membership", Exclusion::written, described -> read(new Fields(described)));

    private final Exit exit;

    /** For {@link org.jalon.JalonBuilder}. */
    public Exclusion(Exit exit) {
        this.exit = exit;
    }

    void take(Measure measure, Situation situation) {
        situation
                .session()
                .memberships()
                .find(measure.member())
                .flatMap(membership -> exit.end(membership, situation))
                .ifPresent(before -> keep(before, measure, situation));
    }

    private static void keep(Membership before, Measure measure, Situation situation) {
        situation.session().records().save(BEFORE, measure.id().toString(), before);
    }

    @Override
    public Set<MeasureType> types() {
        return Set.of(MeasureType.EXCLUSION);
    }

    @Override
    public Outcome<Situation> undo(Measure measure, String reason, Situation situation) {
        situation.session().records().find(BEFORE, measure.id().toString()).ifPresent(before -> {
            exit.undo(before, measure.since(), situation);
            new Dossier(situation.session())
                    .since(measure.member(), measure.since()).stream()
                            .filter(later -> later.type() == MeasureType.EXCLUSION && !later.isOverturned())
                            .forEach(later -> takeAfterwards(later, situation));
        });
        return Outcome.accepted(situation);
    }

    /** One that was against somebody who had been excluded before ends the membership that was given back. */
    private void takeAfterwards(Measure later, Situation situation) {
        situation
                .session()
                .memberships()
                .find(later.member())
                .flatMap(membership -> exit.endAsOf(later.since(), membership, situation))
                .ifPresent(before -> keep(before, later, situation));
    }

    private static Description written(Membership membership) {
        return new Sheet()
                .with("member", membership.member().value())
                .each(
                        "stays",
                        membership.stays(),
                        stay -> new Sheet()
                                .with("since", stay.since())
                                .maybe("until", stay.until())
                                .with("role", stay.role()))
                .written();
    }

    private static Membership read(Fields fields) {
        return new Membership(
                new MemberId(fields.text("member")),
                fields.each(
                        "stays",
                        stay -> new Stay(
                                stay.moment("since"),
                                stay.maybeMoment("until").orElse(null),
                                stay.word("role", Role.class))));
    }
}
