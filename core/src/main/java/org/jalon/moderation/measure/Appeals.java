package org.jalon.moderation.measure;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.community.Actor;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.moderation.log.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Use cases about appeals: one per measure, within a term, decided by somebody else than who took the measure. Thread-safe. Every method throws
 * {@link MalformedInput} for input that can mean nothing. Every command is refused with {@code unknown-community}, {@code archived},
 * {@code unknown-measure}.
 */
public final class Appeals {

    private final Means means;
    private final Measures measures;
    private final Map<MeasureType, Undo> undoing = new EnumMap<>(MeasureType.class);

    /**
     * For {@link org.jalon.JalonBuilder}.
     *
     * @param others how those types of measures are undone that do more than to stand against commands and to take activities back
     */
    @SuppressWarnings("exports")
    public Appeals(Means means, Measures measures, List<Undo> others) {
        this.means = means;
        this.measures = measures;
        others.forEach(undo -> undo.types().forEach(type -> undoing.put(type, undo)));
    }

    /**
     * Appeals against a measure; only whom it concerns, who need not be a member any more. The measure stands meanwhile. Refused too:
     * {@code already-appealed}; {@code measure-over} when it was lifted; {@code appeal-term-over}.
     *
     * @param words why, 1 to 1000 characters
     */
    public Outcome<StatementOfReasons> appeal(CommunityId id, MeasureId measure, String words, Actor actor) {
        AppealDraft draft = means.check().passed(new AppealDraft(measure, words));
        means.check().passed(actor);
        return means.gate()
                .enter(
                        id,
                        (session, community) -> new Dossier(session)
                                .concerning(actor.member(), measure)
                                .flatMap(known -> appeal(known, draft, session, community)));
    }

    private Outcome<StatementOfReasons> appeal(
            Measure measure, AppealDraft draft, Session session, Community community) {
        Instant now = means.clock().instant();
        if (measure.appeal() != null) {
            return Dossier.refused(MeasureRefusal.ALREADY_APPEALED, measure.id());
        }
        if (measure.lifting() != null) {
            return Dossier.refused(MeasureRefusal.MEASURE_OVER, measure.id());
        }
        if (!now.isBefore(measures.terms().appealableUntil(measure, community.zone()))) {
            return Dossier.refused(MeasureRefusal.APPEAL_TERM_OVER, measure.id());
        }
        Measure contested = measure.with(new Appeal(draft.words(), now, null));
        new Dossier(session).save(contested);
        session.records().save(MeasureText.WAITING, measure.id().toString(), measure.id());
        Journal.by(measure.member(), session, now)
                .append(MeasureLog.entry(MeasureLog.APPEALED, contested, draft.words()));
        return Outcome.accepted(StatementOfReasons.of(contested, measures.terms(), community.zone(), now));
    }

    /**
     * Decides that a measure stands; permission {@link Permission#DECIDE_APPEAL}. Refused too: {@code not-a-member} when the actor is none;
     * {@code not-allowed}; {@code not-appealed}; {@code appeal-decided}; {@code party-to-appeal} for who took the measure and whom it concerns.
     *
     * @param reason why, to be told to the member
     */
    public Outcome<Measure> uphold(CommunityId id, MeasureId measure, String reason, Actor actor) {
        return decide(id, measure, reason, actor, (known, situation) -> {
            Measure upheld = decided(known, false, reason, situation);
            new Dossier(situation.session()).save(upheld);
            return Outcome.accepted(close(upheld, MeasureLog.UPHELD, reason, situation));
        });
    }

    /**
     * Decides that a measure is overturned; otherwise as {@link #uphold}. It is as if it had not been taken: it ends if it is in force, what it took back
     * counts again, each dated as it was, who was excluded is a member again, what was removed, or was to be edited, is published, and it counts no more for
     * the next sanction. Refused too: {@code amount-overflow}.
     */
    public Outcome<Measure> overturn(CommunityId id, MeasureId measure, String reason, Actor actor) {
        return decide(
                id,
                measure,
                reason,
                actor,
                (known, situation) -> undo(known, reason, situation).map(undone -> {
                    Measure overturned = decided(undone, true, reason, situation);
                    new Dossier(situation.session()).close(overturned);
                    return close(overturned, MeasureLog.OVERTURNED, reason, situation);
                }));
    }

    private Outcome<Measure> undo(Measure measure, String reason, Situation situation) {
        Undo undo = undoing.get(measure.type());
        Outcome<Situation> undone = undo == null ? Outcome.accepted(situation) : undo.undo(measure, reason, situation);
        return undone.flatMap(done -> measures.restate(measure, situation));
    }

    /** What follows from the decision. */
    private interface Work {
        Outcome<Measure> on(Measure measure, Situation situation);
    }

    private Outcome<Measure> decide(CommunityId id, MeasureId measure, String reason, Actor actor, Work work) {
        means.check().passed(new Ruling(measure, reason));
        means.check().passed(actor);
        return means.gate()
                .enter(
                        Permission.DECIDE_APPEAL,
                        id,
                        actor,
                        situation -> new Dossier(situation.session())
                                .known(measure)
                                .flatMap(known -> open(known, situation.who()))
                                .flatMap(known -> work.on(known, situation)));
    }

    private static Outcome<Measure> open(Measure measure, MemberId who) {
        Appeal appeal = measure.appeal();
        if (appeal == null) {
            return Dossier.refused(MeasureRefusal.NOT_APPEALED, measure.id());
        }
        if (appeal.decision() != null) {
            return Dossier.refused(MeasureRefusal.APPEAL_DECIDED, measure.id());
        }
        return who.equals(measure.grounds().by()) || who.equals(measure.member())
                ? Dossier.refused(MeasureRefusal.PARTY_TO_APPEAL, measure.id())
                : Outcome.accepted(measure);
    }

    private static Measure decided(Measure measure, boolean overturned, String reason, Situation situation) {
        AppealDecision decision = new AppealDecision(situation.who(), overturned, reason, situation.now());
        Appeal appeal = measure.appeal();
        return appeal == null ? measure : measure.with(appeal.decided(decision));
    }

    private static Measure close(Measure measure, String action, String reason, Situation situation) {
        situation.session().records().remove(MeasureText.WAITING, measure.id().toString());
        Journal.of(situation).append(MeasureLog.entry(action, measure, reason));
        return measure;
    }

    /**
     * A page of the measures with an appeal that waits, in the order of their ids; permission {@link Permission#DECIDE_APPEAL}. Refused:
     * {@code unknown-community}; {@code not-a-member} when the actor is none; {@code not-allowed}.
     *
     * @param after the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public Outcome<List<Measure>> waiting(CommunityId id, @Nullable MeasureId after, int limit, Actor actor) {
        MeasurePage page = means.check().passed(new MeasurePage(after, limit));
        means.check().passed(actor);
        return means.gate().look(Permission.DECIDE_APPEAL, id, actor, situation -> {
            Dossier dossier = new Dossier(situation.session());
            return Outcome.accepted(situation.session().records().page(MeasureText.WAITING, page.last(), limit).stream()
                    .flatMap(one -> dossier.find(one).stream())
                    .toList());
        });
    }
}
