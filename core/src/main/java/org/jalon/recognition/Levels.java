package org.jalon.recognition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.jalon.HostId;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityDraft;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.CommunityRefusal;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.level.LevelRefusal;
import org.jalon.recognition.level.LevelRule;
import org.jalon.recognition.level.LevelStanding;
import org.jalon.recognition.policy.PolicyReader;

/**
 * Use cases about levels, see {@link LevelRule}: where members stand, what time has brought about, locks. Thread-safe. Every method throws
 * {@link MalformedInput} for input that can mean nothing. Every command is refused with {@code unknown-community}, {@code not-a-member} when
 * the actor is none, and {@code not-allowed} without the permission it names.
 */
public final class Levels {

    private static final int BATCH = 200;

    private final Means means;
    private final Chronicle chronicle;
    private final PolicyReader reader;

    Levels(Means means, Chronicle chronicle, PolicyReader reader) {
        this.means = means;
        this.chronicle = chronicle;
        this.reader = reader;
    }

    /** Where the member stands on each ladder of the policy in force, in the order of ladders; empty for an unknown community. */
    public List<LevelStanding> of(CommunityId id, MemberId member) {
        means.check().passed(member);
        return looking(id, ladders -> ladders.standings(member)).orElse(List.of());
    }

    /** Where the member stands on that ladder; empty when the policy in force has none of that name. */
    public Optional<LevelStanding> of(CommunityId id, MemberId member, String ladder) {
        means.check().passed(new Place(member, ladder));
        return looking(id, ladders -> ladders.find(ladder).map(rule -> ladders.standing(rule, member)))
                .flatMap(found -> found);
    }

    private <T> Optional<T> looking(CommunityId id, Function<Ladders, T> reading) {
        return means.gate()
                .look(
                        id,
                        (session, community) -> Outcome.accepted(reading.apply(
                                Ladders.of(session, community, means.clock().instant(), reader))))
                .asOptional();
    }

    /**
     * Sees what time has brought about: states the fact {@code jalon.level.evaluated} for each member who holds a level that would be another by
     * now, and awards what follows. To be called as often as levels are to be current, such as once a night; nobody else is touched, so that
     * calling it again at once does nothing. Permission {@link Permission#KEEP_BOOKS}. Every {@value #BATCH} members are a transaction of their own, unless
     * the host's is joined; when it is cut short, those done stay done, and the next call goes on with the rest. Refused also:
     * {@code amount-overflow}.
     */
    public Outcome<LevelsEvaluated> evaluate(CommunityId id, Actor actor) {
        means.check().passed(actor);
        return means.gate()
                .look(
                        Permission.KEEP_BOOKS,
                        id,
                        actor,
                        situation ->
                                Outcome.accepted(Ladders.in(situation, reader).overdue()))
                .flatMap(overdue -> evaluate(new ArrayList<>(overdue), id, actor));
    }

    private Outcome<LevelsEvaluated> evaluate(List<MemberId> overdue, CommunityId id, Actor actor) {
        int members = 0;
        List<LedgerEntry> entries = new ArrayList<>();
        for (int from = 0; from < overdue.size(); from += BATCH) {
            List<MemberId> batch = overdue.subList(from, Math.min(overdue.size(), from + BATCH));
            Outcome<LevelsEvaluated> outcome =
                    means.gate().enter(Permission.KEEP_BOOKS, id, actor, situation -> evaluate(batch, situation));
            if (!outcome.isAccepted()) {
                return outcome;
            }
            members += outcome.orElseThrow().members();
            entries.addAll(outcome.orElseThrow().entries());
        }
        return Outcome.accepted(new LevelsEvaluated(members, entries));
    }

    private Outcome<LevelsEvaluated> evaluate(List<MemberId> batch, Situation situation) {
        SortedSet<MemberId> still = Ladders.in(situation, reader).overdue(batch);
        List<Activity> facts = still.stream()
                .map(member -> fact(LevelRule.EVALUATED, member, situation).at(situation.now()))
                .toList();
        return chronicle.plan(facts, situation).map(plan -> new LevelsEvaluated(facts.size(), plan.keep()));
    }

    /**
     * Keeps a member on a step, whatever happens, until it is {@linkplain #unlock unlocked}; permission {@link Permission#LOCK_LEVEL}. The fact
     * {@code jalon.level.locked} is stated. Refused also: {@code not-a-member} when the member is none now; {@code unknown-ladder};
     * {@code no-such-level}; {@code level-locked} when it is locked on that very step; {@code amount-overflow}.
     *
     * @param level from 0
     */
    public Outcome<LevelStanding> lock(CommunityId id, MemberId member, String ladder, long level, Actor actor) {
        means.check().passed(new Step(level));
        return command(id, new Place(member, ladder), actor, at -> {
            if (level > at.rule().steps().size()) {
                return at.refused(LevelRefusal.NO_SUCH_LEVEL, "level", level);
            }
            LevelStanding before = at.standing();
            return before.locked() && before.level() == level
                    ? at.refused(LevelRefusal.LEVEL_LOCKED, "level", level)
                    : state(fact(LevelRule.LOCKED, member, at.situation()).amounting(level), at);
        });
    }

    /**
     * Lets a member's level rise and fall again; permission {@link Permission#LOCK_LEVEL}. It is looked at anew at once. The fact
     * {@code jalon.level.unlocked} is stated. Refused also: {@code not-a-member} when the member is none now; {@code unknown-ladder};
     * {@code level-not-locked}; {@code amount-overflow}.
     */
    public Outcome<LevelStanding> unlock(CommunityId id, MemberId member, String ladder, Actor actor) {
        return command(
                id,
                new Place(member, ladder),
                actor,
                at -> at.standing().locked()
                        ? state(fact(LevelRule.UNLOCKED, member, at.situation()), at)
                        : at.refused(LevelRefusal.LEVEL_NOT_LOCKED, "ladder", ladder));
    }

    private Outcome<LevelStanding> command(
            CommunityId id, Place place, Actor actor, Function<Spot, Outcome<LevelStanding>> work) {
        means.check().passed(place);
        means.check().passed(actor);
        return means.gate()
                .enter(
                        Permission.LOCK_LEVEL,
                        id,
                        actor,
                        situation -> spot(place, situation).flatMap(work));
    }

    private Outcome<Spot> spot(Place place, Situation situation) {
        boolean isMember = situation
                .session()
                .memberships()
                .find(place.member())
                .filter(membership -> membership.covers(situation.now()))
                .isPresent();
        if (!isMember) {
            return Outcome.refused(Refusal.because(
                    CommunityRefusal.NOT_A_MEMBER, "member", place.member().value()));
        }
        return Ladders.in(situation, reader)
                .find(place.ladder())
                .map(rule -> Outcome.accepted(new Spot(rule, place.member(), situation, reader)))
                .orElseGet(
                        () -> Outcome.refused(Refusal.because(LevelRefusal.UNKNOWN_LADDER, "ladder", place.ladder())));
    }

    private Outcome<LevelStanding> state(ActivityDraft fact, Spot at) {
        Activity stated = fact.on(at.rule().ladder()).at(at.situation().now());
        return chronicle.plan(List.of(stated), at.situation()).map(plan -> {
            plan.keep();
            return at.standing();
        });
    }

    private ActivityDraft fact(String kind, MemberId member, Situation situation) {
        return Activity.activity(kind)
                .id(chronicle.nextId())
                .by(situation.who())
                .benefiting(member);
    }

    /** On which ladder, and who. */
    private record Place(
            @Valid @NotNull MemberId member, @HostId String ladder) {}

    private record Step(@PositiveOrZero long level) {}

    /** Where somebody is about to change something. */
    private record Spot(LevelRule rule, MemberId member, Situation situation, PolicyReader reader) {

        /** As it is now, within the transaction. */
        LevelStanding standing() {
            return Ladders.in(situation, reader).standing(rule, member);
        }

        Outcome<LevelStanding> refused(RefusalCode code, String name, Object value) {
            return Outcome.refused(Refusal.because(code, name, value.toString()));
        }
    }
}
