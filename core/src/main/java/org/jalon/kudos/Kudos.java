package org.jalon.kudos;

import static org.jalon.activity.ActivityRefusal.ACTIVITY_CONFLICT;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.kudos.KudosRefusal.BUDGET_EXCEEDED;
import static org.jalon.kudos.KudosRefusal.KUDOS_PERIOD_OVER;
import static org.jalon.kudos.KudosRefusal.KUDOS_TAKEN_BACK;
import static org.jalon.kudos.KudosRefusal.NO_KUDOS_IN_POLICY;
import static org.jalon.kudos.KudosRefusal.OWN_KUDOS;
import static org.jalon.kudos.KudosRefusal.UNKNOWN_KUDOS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.Session;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.LoggedActivity;
import org.jalon.community.Actor;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.recognition.Chronicle;
import org.jalon.recognition.Restated;
import org.jalon.recognition.builtin.KudosRule;
import org.jalon.recognition.policy.PolicyReader;

/**
 * Use cases about kudos: scarce points that members give each other. Thread-safe. Every method throws {@link MalformedInput} for input that can
 * mean nothing.
 *
 * <p>What may be given, and for how long, is for the policy to say: {@code policy("starter").with(kudos(10).per(MONTH))}.
 */
public final class Kudos {

    private final Means means;
    private final Chronicle chronicle;
    private final PolicyReader reader;

    /** For {@link org.jalon.JalonBuilder}. */
    public Kudos(Means means, Chronicle chronicle, PolicyReader reader) {
        this.means = means;
        this.chronicle = chronicle;
        this.reader = reader;
    }

    /**
     * Gives kudos out of one's own budget; permission {@link Permission#THANK}. States {@code kudos.given}. All or nothing: what does not fit into the
     * budget is refused, and nothing is kept of it. The same thanks again change nothing. Refused: {@code unknown-community};
     * {@code not-a-member}, of who is thanked too; {@code not-allowed}; {@code own-kudos}; {@code no-kudos-in-policy}; {@code budget-exceeded};
     * {@code activity-conflict}; {@code kudos-taken-back}; {@code amount-overflow}.
     */
    public Outcome<Given> thank(CommunityId id, ThanksDraft draft, Actor actor) {
        means.check().passed(draft);
        means.check().passed(actor);
        return means.gate().enter(Permission.THANK, id, actor, situation -> thank(draft, situation));
    }

    private Outcome<Given> thank(ThanksDraft draft, Situation situation) {
        Optional<LoggedActivity> known = situation.session().activities().find(draft.id());
        Activity given = draft.given(situation);
        if (known.isPresent()) {
            return again(given, known.get(), situation.session());
        }
        if (draft.to().equals(situation.who())) {
            return refused(OWN_KUDOS, "member", draft.to());
        }
        if (!isMember(draft.to(), situation)) {
            return refused(NOT_A_MEMBER, "member", draft.to());
        }
        return rule(situation.session(), situation.now()).isPresent()
                ? give(given, situation)
                : Outcome.refused(Refusal.because(NO_KUDOS_IN_POLICY));
    }

    private static Outcome<Given> again(Activity given, LoggedActivity known, Session session) {
        Activity before = known.activity();
        Activity same = new Activity(
                given.id(),
                given.kind(),
                given.actor(),
                given.object(),
                given.thread(),
                given.beneficiary(),
                given.amount(),
                before.occurredAt(),
                given.attributes());
        if (!before.equals(same)) {
            return refused(ACTIVITY_CONFLICT, "activity", given.id());
        }
        return new Restated(session).counting(given.id()).isEmpty()
                ? refused(KUDOS_TAKEN_BACK, "activity", given.id())
                : Outcome.accepted(new Given(before, true, List.of()));
    }

    private static boolean isMember(MemberId member, Situation situation) {
        return situation
                .session()
                .memberships()
                .find(member)
                .filter(found -> found.covers(situation.now()))
                .isPresent();
    }

    private Outcome<Given> give(Activity given, Situation situation) {
        return chronicle.plan(List.of(given), situation).flatMap(plan -> {
            boolean denied = plan.withheld().stream()
                    .anyMatch(withheld -> withheld.ruleId().equals(KudosRule.ID)
                            && withheld.activity().equals(given.id()));
            return denied
                    ? refused(BUDGET_EXCEEDED, "member", situation.who())
                    : Outcome.accepted(new Given(given, false, plan.keep()));
        });
    }

    /**
     * Takes kudos back; they are in the giver's budget again. Permission {@link Permission#RETRACT_OWN} as long as the period lasts in which they were
     * given, and {@link Permission#RETRACT_ANY} at any time. Doing so again changes nothing. Refused: {@code unknown-community}; {@code not-a-member} when
     * the actor is none; {@code not-allowed}; {@code unknown-kudos}; {@code kudos-period-over}; {@code amount-overflow}.
     */
    public Outcome<Given> takeBack(CommunityId id, ActivityId thanks, Actor actor) {
        means.check().passed(thanks);
        means.check().passed(actor);
        return means.gate()
                .enter(
                        id,
                        actor,
                        situation -> new Restated(situation.session())
                                .latest(thanks)
                                .filter(logged -> logged.activity().kind().equals(KudosRule.GIVEN))
                                .map(logged -> mayTakeBack(logged.activity(), situation)
                                        .flatMap(allowed -> takeBack(logged, situation)))
                                .orElseGet(() -> refused(UNKNOWN_KUDOS, "activity", thanks)));
    }

    private Outcome<Situation> mayTakeBack(Activity given, Situation situation) {
        if (!situation.who().equals(given.actor()) || means.gate().allows(Permission.RETRACT_ANY, situation)) {
            return means.gate().require(Permission.RETRACT_ANY, situation);
        }
        return means.gate()
                .require(Permission.RETRACT_OWN, situation)
                .flatMap(allowed -> isOver(given, situation)
                        ? refused(KUDOS_PERIOD_OVER, "activity", given.id())
                        : Outcome.accepted(allowed));
    }

    private boolean isOver(Activity given, Situation situation) {
        return rule(situation.session(), given.occurredAt())
                .filter(rule -> rule.startAt(given.occurredAt(), zone(situation))
                        .isBefore(rule.startAt(situation.now(), zone(situation))))
                .isPresent();
    }

    private static ZoneId zone(Situation situation) {
        return situation.community().zone();
    }

    private Outcome<Given> takeBack(LoggedActivity logged, Situation situation) {
        Activity given = logged.activity();
        if (logged.isRetracted()) {
            new Restated(situation.session()).giveUp(List.of(given.id()));
            return Outcome.accepted(new Given(given, true, List.of()));
        }
        return chronicle.plan(List.of(), List.of(given), situation).map(plan -> new Given(given, false, plan.keep()));
    }

    /** What a member may still give now; empty where the policy gives no kudos, and for an unknown community. */
    public Optional<KudosBudget> budget(CommunityId id, MemberId member) {
        means.check().passed(member);
        Instant now = means.clock().instant();
        return means.store()
                .reading(
                        id,
                        session -> session.communities()
                                .find()
                                .flatMap(community ->
                                        rule(session, now).map(rule -> budget(rule, member, now, community, session))));
    }

    private static KudosBudget budget(
            KudosRule rule, MemberId member, Instant now, Community community, Session session) {
        LocalDate from = rule.startAt(now, community.zone());
        long spent = Spending.of(member, from, session);
        return new KudosBudget(
                rule.budget(),
                Math.max(0, rule.budget() - spent),
                from,
                rule.period().startOfNext(from));
    }

    private Optional<KudosRule> rule(Session session, Instant moment) {
        return session.policies()
                .timeline(reader)
                .at(moment)
                .listener(KudosRule.ID)
                .flatMap(listener -> KudosRule.of(listener.rule()));
    }

    private static <T> Outcome<T> refused(RefusalCode code, String name, Object value) {
        return Outcome.refused(Refusal.because(code, name, value.toString()));
    }
}
