package org.jalon.gathering;

import static org.jalon.community.Permission.ATTEND;
import static org.jalon.community.Permission.NOTE_ATTENDANCE;
import static org.jalon.community.Permission.PLAN_GATHERING;
import static org.jalon.gathering.GatheringRefusal.GATHERING_BEGUN;
import static org.jalon.gathering.GatheringRefusal.GATHERING_CANCELLED;
import static org.jalon.gathering.GatheringRefusal.UNKNOWN_GATHERING;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.community.StatedReason;
import org.jalon.recognition.Chronicle;
import org.jspecify.annotations.Nullable;

/**
 * Use cases about gatherings. Thread-safe. Every method throws {@link MalformedInput} for input that can mean nothing. Every command may be
 * refused as {@code unknown-community}, {@code archived}, {@code not-a-member} when the actor is none, {@code not-allowed}.
 */
public final class Gatherings {

    /**
     * The kind of the activity that a member, the actor, attended a gathering, the object named by its UUID; dated when it starts, whenever
     * it is told.
     */
    public static final String ATTENDED = "gathering.attended";

    private final Means means;
    private final AttendanceList attendance;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public Gatherings(Means means, Chronicle chronicle) {
        this.means = means;
        this.attendance = new AttendanceList(means.ids(), chronicle);
    }

    /** Plans a gathering, which may lie in the past; permission {@link Permission#PLAN_GATHERING}. */
    public Outcome<Gathering> plan(CommunityId community, GatheringDraft draft, Actor actor) {
        means.check().passed(draft);
        means.check().passed(actor);
        return means.gate()
                .enter(
                        PLAN_GATHERING,
                        community,
                        actor,
                        situation -> saved(
                                new Gathering(new GatheringId(means.ids().next()), draft, situation.who(), null),
                                situation));
    }

    /**
     * Plans a gathering otherwise; permission {@link Permission#PLAN_GATHERING}. Once it has begun, its dates stay. Refused too:
     * {@code unknown-gathering}; {@code gathering-cancelled}; {@code gathering-begun}.
     */
    public Outcome<Gathering> change(CommunityId community, GatheringId id, GatheringDraft draft, Actor actor) {
        means.check().passed(draft);
        return enter(PLAN_GATHERING, community, id, actor, (gathering, situation) -> {
            boolean moves = !draft.starts().equals(gathering.plan().starts())
                    || !draft.ends().equals(gathering.plan().ends());
            return moves && gathering.hasBegunAt(situation.now())
                    ? refused(GATHERING_BEGUN, id)
                    : saved(gathering.with(draft), situation);
        });
    }

    /**
     * Says that a gathering does not take place; permission {@link Permission#PLAN_GATHERING}. Refused too: {@code unknown-gathering};
     * {@code gathering-cancelled}; {@code gathering-begun}.
     *
     * @param reason why, in the words of who decides
     */
    public Outcome<Gathering> cancel(CommunityId community, GatheringId id, String reason, Actor actor) {
        means.check().passed(new StatedReason(reason));
        return enter(
                PLAN_GATHERING,
                community,
                id,
                actor,
                (gathering, situation) -> gathering.hasBegunAt(situation.now())
                        ? refused(GATHERING_BEGUN, id)
                        : saved(gathering.with(new Cancellation(situation.now(), situation.who(), reason)), situation));
    }

    /**
     * Notes that somebody attended, which is an activity, {@link #ATTENDED}. Oneself: permission {@link Permission#ATTEND}; somebody else:
     * {@link Permission#NOTE_ATTENDANCE}. Refused too: {@code unknown-gathering}; {@code gathering-cancelled}; {@code gathering-not-begun};
     * {@code not-a-member}, also when the member was none at the start; {@code already-attended}; {@code amount-overflow}.
     */
    public Outcome<Attendance> attended(CommunityId community, GatheringId id, MemberId member, Actor actor) {
        means.check().passed(member);
        return enter(
                toNote(member, actor),
                community,
                id,
                actor,
                (gathering, situation) -> attendance.add(gathering, member, situation));
    }

    /**
     * Takes back that somebody attended, and all that was given for it; permissions as for {@link #attended}. Refused too:
     * {@code unknown-gathering}; {@code not-attended}; {@code amount-overflow}.
     */
    public Outcome<Attendance> notAttended(CommunityId community, GatheringId id, MemberId member, Actor actor) {
        means.check().passed(member);
        return enter(
                toNote(member, actor),
                community,
                id,
                actor,
                (gathering, situation) -> attendance.remove(gathering, member, situation));
    }

    private static Permission toNote(MemberId member, Actor actor) {
        return member.equals(actor.member()) ? ATTEND : NOTE_ATTENDANCE;
    }

    /** The gathering, if there is one with that id. */
    public Optional<Gathering> find(CommunityId community, GatheringId id) {
        return means.store().reading(community, session -> find(id, session));
    }

    /**
     * A page of all gatherings, cancelled ones too, in the order of their ids, which is that of their planning.
     *
     * @param after the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public List<Gathering> all(CommunityId community, @Nullable GatheringId after, int limit) {
        return means.store()
                .reading(
                        community,
                        session -> session.records()
                                .page(GatheringText.TYPE, after == null ? null : after.toString(), limit));
    }

    /**
     * A page of who attended, in the order of member ids.
     *
     * @param after the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public List<Attendance> attendees(CommunityId community, GatheringId id, @Nullable MemberId after, int limit) {
        return means.store()
                .reading(
                        community,
                        session -> session.marks().on(Attendance.MARK, id.toString(), after, limit).stream()
                                .map(Attendance::of)
                                .toList());
    }

    /** How many attended. */
    public long attendance(CommunityId community, GatheringId id) {
        return means.store().reading(community, session -> session.marks().count(Attendance.MARK, id.toString()));
    }

    private static Optional<Gathering> find(GatheringId id, Session session) {
        return session.records().find(GatheringText.TYPE, id.toString());
    }

    /** What is done with a gathering that is meant to take place. */
    private interface Work<T> {
        Outcome<T> on(Gathering gathering, Situation situation);
    }

    private <T> Outcome<T> enter(
            Permission permission, CommunityId community, GatheringId id, Actor actor, Work<T> work) {
        means.check().passed(id);
        means.check().passed(actor);
        Function<Situation, Outcome<T>> next =
                situation -> meantToBe(id, situation).flatMap(gathering -> work.on(gathering, situation));
        return means.gate().enter(permission, community, actor, next);
    }

    private static Outcome<Gathering> meantToBe(GatheringId id, Situation situation) {
        Optional<Gathering> found = find(id, situation.session());
        if (found.isEmpty()) {
            return refused(UNKNOWN_GATHERING, id);
        }
        return found.get().isCancelled() ? refused(GATHERING_CANCELLED, id) : Outcome.accepted(found.get());
    }

    private static Outcome<Gathering> saved(Gathering gathering, Situation situation) {
        situation.session().records().save(GatheringText.TYPE, gathering.id().toString(), gathering);
        return Outcome.accepted(gathering);
    }

    private static <T> Outcome<T> refused(GatheringRefusal code, GatheringId id) {
        return Outcome.refused(Refusal.because(code, "gathering", id.toString()));
    }
}
