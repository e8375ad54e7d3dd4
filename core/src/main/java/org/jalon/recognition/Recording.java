package org.jalon.recognition;

import static org.jalon.activity.ActivityRefusal.RESERVED_KIND;
import static org.jalon.activity.ActivityRefusal.UNKNOWN_ACTIVITY;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COMMUNITY;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jalon.IdSource;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.LoggedActivity;
import org.jalon.activity.Retraction;
import org.jalon.community.Actor;
import org.jalon.community.CommandGate;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.internal.InputCheck;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.policy.PolicyReader;
import org.jalon.recognition.policy.PolicyTimeline;
import org.jalon.recognition.rule.RuleFailure;
import org.jspecify.annotations.Nullable;

/**
 * Use cases that put activities on record, and take them off again. Thread-safe. Every method throws {@link MalformedInput}
 * for input that can mean nothing, and {@link RuleFailure} when a rule breaks its contract; nothing is changed then.
 */
public final class Recording {

    private final Store store;
    private final InstantSource clock;
    private final IdSource ids;
    private final InputCheck check;
    private final CommandGate gate;
    private final PolicyReader reader;
    private final RecognitionNews news;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public Recording(Means means, PolicyReader reader, RecognitionNews news) {
        this.store = means.store();
        this.clock = means.clock();
        this.ids = means.ids();
        this.check = means.check();
        this.gate = means.gate();
        this.reader = reader;
        this.news = news;
    }

    /** See {@code Jalon.record}. */
    public Outcome<Recorded> record(CommunityId id, Activity activity) {
        requireWellFormed(activity);
        return store.inTransaction(id, session -> record(id, activity, session));
    }

    private Outcome<Recorded> record(CommunityId id, Activity activity, Session session) {
        Optional<Community> community = session.communities().find();
        if (community.isEmpty()) {
            return unknown(id);
        }
        Outcome<Admission> admission = Admission.of(activity, community.get(), session);
        if (!admission.isAccepted()) {
            return new Outcome.Refused<>(admission.refusals());
        }
        return admission.orElseThrow() == Admission.NEW
                ? recordNew(community.get(), activity, session)
                : Outcome.accepted(new Recorded(activity.id(), true, List.of(), List.of()));
    }

    private Outcome<Recorded> recordNew(Community community, Activity activity, Session session) {
        PolicyTimeline timeline = session.policies().timeline(reader);
        Instant now = clock.instant();
        Wave wave = new Wave(Past.of(session), timeline, community.zone());
        Decision decision = fitting(() -> wave.adding(activity), session);
        if (decision == null) {
            return tooLarge();
        }
        session.activities().append(activity, now);
        List<LedgerEntry> entries = new Keeper(ids, session, timeline, now).keep(decision);
        news.recorded(community.id(), activity, entries, now, session);
        return Outcome.accepted(new Recorded(activity.id(), false, entries, decision.withheld()));
    }

    /** See {@code Jalon.recordAll}. */
    public Outcome<BatchRecorded> recordAll(CommunityId id, List<Activity> activities) {
        List<Activity> wellFormed = List.copyOf(activities);
        wellFormed.forEach(this::requireWellFormed);
        return store.inTransaction(
                id,
                session -> session.communities()
                        .find()
                        .map(community -> recordAll(community, wellFormed, session))
                        .orElseGet(() -> unknown(id)));
    }

    private Outcome<BatchRecorded> recordAll(Community community, List<Activity> activities, Session session) {
        PolicyTimeline timeline = session.policies().timeline(reader);
        Instant now = clock.instant();
        Batch batch = new Batch(community, session);
        batch.sort(activities);
        Wave wave = new Wave(Past.of(session), timeline, community.zone());
        Decision decision = fitting(() -> wave.addingAll(batch.fresh().iterator()), session);
        if (decision == null) {
            return tooLarge();
        }
        batch.fresh().forEach(activity -> session.activities().append(activity, now));
        List<LedgerEntry> entries = new Keeper(ids, session, timeline, now).keep(decision);
        news.recordedAll(community.id(), batch.fresh(), entries, now, session);
        return Outcome.accepted(batch.recorded(entries, decision.withheld()));
    }

    /** See {@code Jalon.retract}. */
    public Outcome<Retracted> retract(CommunityId id, ActivityId activity, Actor actor) {
        check.passed(activity);
        check.passed(actor);
        return gate.enter(
                id,
                actor,
                situation -> new Restated(situation.session())
                        .latest(activity)
                        .map(logged -> retract(logged, situation))
                        .orElseGet(() -> refused(UNKNOWN_ACTIVITY, "activity", activity)));
    }

    private Outcome<Retracted> retract(LoggedActivity logged, Situation situation) {
        if (logged.activity().isReserved()) {
            return refused(RESERVED_KIND, "kind", logged.activity().kind());
        }
        boolean own = situation.who().equals(logged.activity().actor());
        return gate.require(own ? Permission.RETRACT_OWN : Permission.RETRACT_ANY, situation)
                .flatMap(allowed ->
                        retract(situation.community(), logged, Actor.by(situation.who()), situation.session()));
    }

    private Outcome<Retracted> retract(Community community, LoggedActivity logged, Actor actor, Session session) {
        Activity activity = logged.activity();
        if (logged.isRetracted()) {
            new Restated(session).giveUp(List.of(activity.id()));
            return Outcome.accepted(new Retracted(activity.id(), true, List.of()));
        }
        PolicyTimeline timeline = session.policies().timeline(reader);
        Instant now = clock.instant();
        Wave wave = new Wave(Past.of(session), timeline, community.zone());
        Decision decision = fitting(() -> wave.removing(activity), session);
        if (decision == null) {
            return tooLarge();
        }
        Retraction retraction = new Retraction(activity.id(), actor.member(), now);
        session.activities().append(retraction);
        List<LedgerEntry> entries = new Keeper(ids, session, timeline, now).keep(decision);
        news.retracted(community.id(), activity, retraction, entries, session);
        return Outcome.accepted(new Retracted(activity.id(), false, entries));
    }

    /** Absent when an amount or a balance would not fit. */
    private static @Nullable Decision fitting(Supplier<Decision> wave, Session session) {
        try {
            Decision decision = wave.get();
            Balances.requireRoomFor(decision, session.ledger());
            return decision;
        } catch (ArithmeticException tooLarge) {
            return null;
        }
    }

    private static <T> Outcome<T> tooLarge() {
        return Outcome.refused(Refusal.because(RecognitionRefusal.AMOUNT_OVERFLOW));
    }

    private void requireWellFormed(Activity activity) {
        if (!activity.isWellFormed()) {
            check.passed(activity);
        }
    }

    private static <T> Outcome<T> unknown(CommunityId id) {
        return refused(UNKNOWN_COMMUNITY, "community", id);
    }

    private static <T> Outcome<T> refused(RefusalCode code, String name, Object value) {
        return Outcome.refused(Refusal.because(code, name, value.toString()));
    }
}
