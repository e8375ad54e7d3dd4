package org.jalon.moderation.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jalon.Dated;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Violation;
import org.jalon.community.Actor;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.internal.InputCheck;
import org.jalon.moderation.log.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Use cases about sanctions, and about the reasons that members are told for any measure. Thread-safe. Every method throws {@link MalformedInput} for input that
 * can mean nothing.
 *
 * <p>A sanction is never invisible: whom it concerns may read it at any time, as a member or not. It ends by the clock, without anybody's doing, at the first
 * moment after it. Every command is refused with {@code unknown-community}, {@code archived}; those that need a permission also with {@code not-a-member}
 * when the actor is none, and {@code not-allowed}.
 */
public final class Sanctions {

    private final Means means;
    private final Measures measures;
    private final Sanctioning sanctioning;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public Sanctions(Means means, Measures measures) {
        this.means = means;
        this.measures = measures;
        this.sanctioning = new Sanctioning(means.gate(), measures);
    }

    /**
     * Sanctions a member of a lower rank; permission {@link Permission#SANCTION}, and {@link Permission#RETRACT_ANY} to take activities back with it. An
     * exclusion ends the membership from now on, and lets nobody in again by any door; it may also be against somebody who has left. Refused too:
     * {@code end-not-later}; {@code not-a-member}, of the one who is sanctioned; {@code before-membership} for the exclusion of somebody whose
     * membership lies in the future; {@code not-outranked}; {@code already-sanctioned} with {@code until}; {@code unknown-activity};
     * {@code reserved-kind}; {@code amount-overflow}.
     */
    public Outcome<Measure> sanction(CommunityId id, MeasureDraft draft, Actor actor) {
        means.check().passed(draft);
        means.check().passed(actor);
        InputCheck.refuse(mistakes(draft));
        Instant until = draft.until();
        if (until != null) {
            means.check().passed(new End(until));
        }
        return means.gate().enter(Permission.SANCTION, id, actor, situation -> sanctioning.sanction(draft, situation));
    }

    /** An end that was given. */
    record End(@Dated Instant until) {}

    private static List<Violation> mistakes(MeasureDraft draft) {
        List<Violation> mistakes = new ArrayList<>();
        if (!draft.type().isSanction()) {
            mistakes.add(new Violation("type", "sanction", "is " + draft.type() + ", which is no sanction; pass one"));
        }
        if (draft.type() == MeasureType.WARNING && draft.until() != null) {
            mistakes.add(new Violation("until", "warning", "a warning ends when it is acknowledged; pass no end"));
        }
        if (draft.type() == MeasureType.EXCLUSION && draft.thread() != null) {
            mistakes.add(
                    new Violation("thread", "exclusion", "one is excluded from the community; suspend in a thread"));
        }
        return mistakes;
    }

    /**
     * Lifts a sanction from now on; permission {@link Permission#SANCTION}. What it took back stays taken back, and who was excluded may come in again.
     * Refused too: {@code unknown-measure}; {@code not-a-sanction}; {@code not-outranked}; {@code measure-over}.
     *
     * @param reason why, to be told to the member
     */
    public Outcome<Measure> lift(CommunityId id, MeasureId measure, String reason, Actor actor) {
        Ruling ruling = means.check().passed(new Ruling(measure, reason));
        means.check().passed(actor);
        return means.gate().enter(Permission.SANCTION, id, actor, situation -> sanctioning.lift(ruling, situation));
    }

    /**
     * Acknowledges a warning; only whom it concerns. Again, it changes nothing. Refused too: {@code unknown-measure}; {@code not-a-warning};
     * {@code measure-over} when it was lifted or overturned.
     */
    public Outcome<StatementOfReasons> acknowledge(CommunityId id, MeasureId measure, Actor actor) {
        means.check().passed(measure);
        means.check().passed(actor);
        return means.gate().enter(id, (session, community) -> {
            Instant now = means.clock().instant();
            Dossier dossier = new Dossier(session);
            Journal journal = Journal.by(actor.member(), session, now);
            return dossier.concerning(actor.member(), measure)
                    .flatMap(known -> Sanctioning.acknowledge(known, dossier, journal, now))
                    .map(known -> statement(known, community));
        });
    }

    /**
     * A page of what the actor is told about measures that concern them, in the order of their ids; needs neither permission nor membership. Refused:
     * {@code unknown-community}.
     *
     * @param after the measure of the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public Outcome<List<StatementOfReasons>> statements(
            CommunityId id, @Nullable MeasureId after, int limit, Actor actor) {
        MeasurePage page = means.check().passed(new MeasurePage(after, limit));
        means.check().passed(actor);
        return means.gate()
                .look(
                        id,
                        (session, community) -> Outcome.accepted(new Dossier(session)
                                .page(actor.member(), page.last(), limit).stream()
                                        .map(known -> statement(known, community))
                                        .toList()));
    }

    /** What the actor is told about one of them. Refused: {@code unknown-community}; {@code unknown-measure}. */
    public Outcome<StatementOfReasons> statement(CommunityId id, MeasureId measure, Actor actor) {
        means.check().passed(measure);
        means.check().passed(actor);
        return means.gate()
                .look(
                        id,
                        (session, community) -> new Dossier(session)
                                .concerning(actor.member(), measure)
                                .map(known -> statement(known, community)));
    }

    private StatementOfReasons statement(Measure measure, Community community) {
        return StatementOfReasons.of(
                measure, measures.terms(), community.zone(), means.clock().instant());
    }

    /** A measure; permission {@link Permission#SANCTION}. Refused too: {@code unknown-measure}. */
    public Outcome<Measure> find(CommunityId id, MeasureId measure, Actor actor) {
        means.check().passed(measure);
        means.check().passed(actor);
        return means.gate()
                .look(Permission.SANCTION, id, actor, situation -> new Dossier(situation.session()).known(measure));
    }

    /**
     * A page of the measures that were ever taken against a member, in the order of their ids; permission {@link Permission#SANCTION}.
     *
     * @param after the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public Outcome<List<Measure>> of(
            CommunityId id, MemberId member, @Nullable MeasureId after, int limit, Actor actor) {
        MeasurePage page = means.check().passed(new MeasurePage(after, limit));
        means.check().passed(member);
        means.check().passed(actor);
        return means.gate()
                .look(
                        Permission.SANCTION,
                        id,
                        actor,
                        situation ->
                                Outcome.accepted(new Dossier(situation.session()).page(member, page.last(), limit)));
    }

    /** The sanctions that stand against a member now, for what the host itself lets members do. */
    public List<InForce> inForce(CommunityId id, MemberId member) {
        means.check().passed(member);
        Instant now = means.clock().instant();
        return means.store().reading(id, session -> Conduct.of(member, session).inForceAt(now));
    }

    /** The next sanction against a member by the ladder of this Jalon; permission {@link Permission#SANCTION}. */
    public Outcome<Suggestion> suggest(CommunityId id, MemberId member, Actor actor) {
        return suggest(id, member, measures.terms().ladder(), actor);
    }

    /** As above, by another ladder. */
    public Outcome<Suggestion> suggest(CommunityId id, MemberId member, Ladder ladder, Actor actor) {
        means.check().passed(member);
        means.check().passed(actor);
        return means.gate().look(Permission.SANCTION, id, actor, situation -> {
            Duration most = Duration.between(Dated.Check.FIRST, situation.now());
            Duration window = ladder.lookback().compareTo(most) < 0 ? ladder.lookback() : most;
            Instant from = situation.now().minus(window);
            return Outcome.accepted(ladder.next(new Dossier(situation.session()).since(member, from), situation.now()));
        });
    }
}
