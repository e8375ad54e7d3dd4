package org.jalon.moderation.measure;

import static org.jalon.community.CommunityRefusal.BEFORE_MEMBERSHIP;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;

import java.time.Instant;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.community.CommandGate;
import org.jalon.community.Exit;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.Permission;
import org.jalon.community.Role;
import org.jalon.community.Situation;
import org.jalon.moderation.log.Journal;

/** Sanctions, and lifts sanctions. Thread-safe. */
record Sanctioning(CommandGate gate, Measures measures) {

    Outcome<Measure> sanction(MeasureDraft draft, Situation situation) {
        Instant until = draft.until();
        if (until != null && !until.isAfter(situation.now())) {
            return refused(MeasureRefusal.END_NOT_LATER, "until", until);
        }
        return concerned(draft, situation)
                .flatMap(membership -> outranked(membership, situation))
                .flatMap(membership -> unsanctioned(draft, situation))
                .flatMap(allowed -> mayTakeBack(draft, situation))
                .flatMap(allowed -> measures.take(draft, situation));
    }

    /** Who has left can only be excluded. */
    private static Outcome<Membership> concerned(MeasureDraft draft, Situation situation) {
        boolean excludes = draft.type() == MeasureType.EXCLUSION;
        Optional<Membership> membership = situation
                .session()
                .memberships()
                .find(draft.member())
                .filter(found -> excludes || found.covers(situation.now()));
        if (membership.isEmpty()) {
            return refused(NOT_A_MEMBER, "member", draft.member());
        }
        return excludes && !Exit.canEnd(membership.get(), situation)
                ? refused(BEFORE_MEMBERSHIP, "member", draft.member())
                : Outcome.accepted(membership.get());
    }

    private static Outcome<Membership> outranked(Membership membership, Situation situation) {
        return situation.role().outranks(roleOf(membership, situation))
                ? Outcome.accepted(membership)
                : refused(MeasureRefusal.NOT_OUTRANKED, "member", membership.member());
    }

    /** What the member is, or was last. */
    private static Role roleOf(Membership membership, Situation situation) {
        return membership.roleAt(situation.now()).orElseGet(membership::role);
    }

    private static Outcome<MemberId> unsanctioned(MeasureDraft draft, Situation situation) {
        return Conduct.of(draft.member(), situation.session())
                .like(draft, situation.now())
                .map(same -> Outcome.<MemberId>refused(Enforcement.refused(MeasureRefusal.ALREADY_SANCTIONED, same)))
                .orElseGet(() -> Outcome.accepted(draft.member()));
    }

    private Outcome<Situation> mayTakeBack(MeasureDraft draft, Situation situation) {
        return draft.takenBack().isEmpty()
                ? Outcome.accepted(situation)
                : gate.require(Permission.RETRACT_ANY, situation);
    }

    Outcome<Measure> lift(Ruling ruling, Situation situation) {
        Dossier dossier = new Dossier(situation.session());
        return dossier.known(ruling.measure()).flatMap(measure -> {
            Optional<MeasureRefusal> against = againstLifting(measure, situation);
            return against.isPresent()
                    ? Dossier.refused(against.get(), measure.id())
                    : Outcome.accepted(lift(measure, ruling.reason(), dossier, situation));
        });
    }

    private static Optional<MeasureRefusal> againstLifting(Measure measure, Situation situation) {
        if (!measure.type().isSanction()) {
            return Optional.of(MeasureRefusal.NOT_A_SANCTION);
        }
        boolean above = situation
                .session()
                .memberships()
                .find(measure.member())
                .filter(membership -> situation.role().outranks(roleOf(membership, situation)))
                .isPresent();
        if (!above) {
            return Optional.of(MeasureRefusal.NOT_OUTRANKED);
        }
        return measure.statusAt(situation.now()) == MeasureStatus.IN_FORCE
                ? Optional.empty()
                : Optional.of(MeasureRefusal.MEASURE_OVER);
    }

    private static Measure lift(Measure measure, String reason, Dossier dossier, Situation situation) {
        Measure lifted = measure.with(new Lifting(situation.who(), reason, situation.now()));
        dossier.close(lifted);
        Journal.of(situation).append(MeasureLog.entry(MeasureLog.LIFTED, lifted, reason));
        return lifted;
    }

    static Outcome<Measure> acknowledge(Measure measure, Dossier dossier, Journal journal, Instant now) {
        if (measure.type() != MeasureType.WARNING) {
            return Dossier.refused(MeasureRefusal.NOT_A_WARNING, measure.id());
        }
        return switch (measure.statusAt(now)) {
            case ACKNOWLEDGED -> Outcome.accepted(measure);
            case IN_FORCE -> {
                Measure acknowledged = measure.acknowledgedAt(now);
                dossier.close(acknowledged);
                journal.append(MeasureLog.entry(MeasureLog.ACKNOWLEDGED, acknowledged, null));
                yield Outcome.accepted(acknowledged);
            }
            default -> Dossier.refused(MeasureRefusal.MEASURE_OVER, measure.id());
        };
    }

    private static <T> Outcome<T> refused(RefusalCode code, String name, Object value) {
        return Outcome.refused(Refusal.because(code, name, value.toString()));
    }
}
