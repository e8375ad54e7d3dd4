package org.jalon.moderation.measure;

import static org.jalon.activity.ActivityRefusal.RESERVED_KIND;
import static org.jalon.activity.ActivityRefusal.UNKNOWN_ACTIVITY;

import java.util.List;
import java.util.Optional;
import org.jalon.IdSource;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.LoggedActivity;
import org.jalon.community.Situation;
import org.jalon.moderation.log.Journal;
import org.jalon.recognition.Chronicle;
import org.jalon.recognition.Restated;

/**
 * Takes measures and takes them back, within the transaction of a command; each has its entry in the moderation log. Checks no permission and no rank.
 * Thread-safe.
 */
public final class Measures {

    private final IdSource ids;
    private final Chronicle chronicle;
    private final ModerationTerms terms;
    private final Exclusion exclusion;

    /** For {@link org.jalon.JalonBuilder}. */
    public Measures(IdSource ids, Chronicle chronicle, ModerationTerms terms, Exclusion exclusion) {
        this.ids = ids;
        this.chronicle = chronicle;
        this.terms = terms;
        this.exclusion = exclusion;
    }

    ModerationTerms terms() {
        return terms;
    }

    /**
     * Takes a measure, by the one who gives the command. Refused, with nothing changed: {@code unknown-activity} and {@code reserved-kind} for what is to be
     * taken back; {@code amount-overflow}.
     */
    public Outcome<Measure> take(MeasureDraft draft, Situation situation) {
        Grounds grounds = new Grounds(situation.who(), situation.role(), draft.reason(), draft.rule());
        return take(draft, grounds, Journal.of(situation), situation);
    }

    /** As {@link #take}, for what follows by itself from the command. */
    public Outcome<Measure> takeAutomatically(MeasureDraft draft, Situation situation) {
        Grounds grounds = new Grounds(null, null, draft.reason(), draft.rule());
        return take(draft, grounds, Journal.automatic(situation.session(), situation.now()), situation);
    }

    private Outcome<Measure> take(MeasureDraft draft, Grounds grounds, Journal journal, Situation situation) {
        Restated restated = new Restated(situation.session());
        Optional<Refusal> impossible = draft.takenBack().stream()
                .flatMap(id -> impossible(id, restated).stream())
                .findFirst();
        if (impossible.isPresent()) {
            return Outcome.refused(impossible.get());
        }
        List<Activity> takenBack = draft.takenBack().stream()
                .distinct()
                .flatMap(id -> restated.counting(id).stream())
                .toList();
        List<ActivityId> remembered = takenBack.stream().map(Activity::id).toList();
        MeasureId id = new MeasureId(ids.next());
        return change(List.of(), takenBack, situation).map(changed -> {
            Measure measure = Measure.taken(id, draft, grounds, remembered, situation.now());
            new Dossier(situation.session()).add(measure);
            if (measure.type() == MeasureType.EXCLUSION) {
                exclusion.take(measure, situation);
            }
            journal.append(MeasureLog.entry(MeasureLog.TAKEN, measure, grounds.reason()));
            return measure;
        });
    }

    private static Optional<Refusal> impossible(ActivityId id, Restated restated) {
        Optional<LoggedActivity> known = restated.latest(id);
        if (known.isEmpty()) {
            return refusal(UNKNOWN_ACTIVITY, "activity", id);
        }
        Activity activity = known.get().activity();
        return activity.isReserved() ? refusal(RESERVED_KIND, "kind", activity.kind()) : Optional.empty();
    }

    private static Optional<Refusal> refusal(RefusalCode code, String name, Object value) {
        return Optional.of(Refusal.because(code, name, value.toString()));
    }

    /**
     * Takes a measure back whose effects who took it has undone; one that is taken back already stays as it is.
     *
     * @param reason why, to be told to the member
     */
    public void takeBack(MeasureId id, String reason, Situation situation) {
        Dossier dossier = new Dossier(situation.session());
        dossier.find(id).filter(measure -> !measure.isTakenBack()).ifPresent(measure -> {
            Measure lifted = measure.with(new Lifting(situation.who(), reason, situation.now()));
            dossier.close(lifted);
            Journal.of(situation).append(MeasureLog.entry(MeasureLog.LIFTED, lifted, reason));
        });
    }

    /**
     * Ends a measure now, because of what the log has an entry of already.
     *
     * @return whether it was in force until now
     */
    public boolean expire(MeasureId id, Situation situation) {
        Dossier dossier = new Dossier(situation.session());
        Optional<Measure> inForce =
                dossier.find(id).filter(found -> found.statusAt(situation.now()) == MeasureStatus.IN_FORCE);
        inForce.ifPresent(measure -> dossier.close(measure.lasting(situation.now())));
        return inForce.isPresent();
    }

    /** Makes one last again that was {@linkplain #expire ended}, with no end. */
    public void revive(MeasureId id, Situation situation) {
        Dossier dossier = new Dossier(situation.session());
        dossier.find(id).ifPresent(measure -> dossier.save(measure.lasting(null)));
    }

    /**
     * States again what a measure took back. Writes neither measure nor log. Refused, with nothing changed: {@code amount-overflow}.
     */
    Outcome<Measure> restate(Measure measure, Situation situation) {
        Restated restated = new Restated(situation.session());
        List<Restated.Again> again = restated.again(measure.takenBack(), ids);
        List<Activity> stated = again.stream().map(Restated.Again::activity).toList();
        return change(stated, List.of(), situation).map(changed -> {
            restated.keep(again);
            return measure;
        });
    }

    /** Leaves the policy unread where there is nothing to do. */
    private Outcome<Situation> change(List<Activity> stated, List<Activity> takenBack, Situation situation) {
        if (stated.isEmpty() && takenBack.isEmpty()) {
            return Outcome.accepted(situation);
        }
        return chronicle.plan(stated, takenBack, situation).map(plan -> {
            plan.keep();
            return situation;
        });
    }
}
