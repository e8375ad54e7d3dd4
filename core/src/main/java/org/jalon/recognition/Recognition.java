package org.jalon.recognition;

import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COMMUNITY;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jalon.Dated;
import org.jalon.IdSource;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.activity.Activity;
import org.jalon.community.Actor;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.internal.InputCheck;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.board.Totals;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.policy.Policy;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.policy.PolicyVersion;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.RuleFailure;
import org.jalon.recognition.rule.Rules;
import org.jalon.recognition.rule.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Use cases about what members are recognised for: policies, points, badges, milestones, leaderboards. Thread-safe. Every
 * method throws {@link MalformedInput} for input that can mean nothing.
 */
public final class Recognition {

    private static final Logger LOG = LoggerFactory.getLogger(Recognition.class);

    private final Store store;
    private final InstantSource clock;
    private final IdSource ids;
    private final InputCheck check;
    private final Rules known;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public Recognition(Store store, InstantSource clock, IdSource ids, InputCheck check, Rules known) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
        this.check = check;
        this.known = known;
    }

    /** Adopts a policy from now on: what occurred before keeps following the earlier one. See {@link #adoptFrom}. */
    public Outcome<Adopted> adopt(CommunityId id, PolicyDraft draft, Actor actor) {
        return adopt(id, draft, clock.instant(), actor, true);
    }

    /**
     * Adopts a policy from a moment on, which may lie in the past: then what occurred since is recomputed, and the ledger gets the
     * difference. A rule of the same id goes on with the state it has. Refused: {@code unknown-community};
     * {@code not-a-member} when the actor is none; {@code amount-overflow}. Adopting the very same again changes nothing.
     *
     * @throws MalformedInput when the policy is ill made, with all reasons: an unknown rule, a negative cap, a cycle …
     * @throws RuleFailure when a rule breaks its contract
     */
    public Outcome<Adopted> adoptFrom(Instant effectiveFrom, CommunityId id, PolicyDraft draft, Actor actor) {
        return adopt(id, draft, effectiveFrom, actor, false);
    }

    private Outcome<Adopted> adopt(
            CommunityId id, PolicyDraft draft, Instant effectiveFrom, Actor actor, boolean fromNow) {
        Policy policy = wellFormed(draft, effectiveFrom, actor);
        Instant now = clock.instant();
        return asMember(id, actor, (session, community) -> {
            Optional<PolicyVersion> same = session.policies()
                    .timeline()
                    .latest()
                    .filter(latest -> latest.policy().equals(policy))
                    .filter(latest -> latest.effectiveFrom().equals(effectiveFrom)
                            || (fromNow && !latest.effectiveFrom().isAfter(effectiveFrom)));
            if (same.isPresent()) {
                return Outcome.accepted(new Adopted(same.get(), true, List.of()));
            }
            PolicyVersion next = next(policy, effectiveFrom, now, actor, session);
            return planned(next, session, community).map(adoption -> {
                Adopted adopted = adoption.keep(session, new Keeper(ids, session, adoption.timeline(), now));
                LOG.info(
                        "community {} adopted version {} of its policy, {} ledger entries",
                        id,
                        next.version(),
                        adopted.entries().size());
                return adopted;
            });
        });
    }

    /**
     * What {@link #adoptFrom} would append to the ledger, without doing it. Refused and thrown as there.
     */
    public Outcome<Difference> preview(Instant effectiveFrom, CommunityId id, PolicyDraft draft, Actor actor) {
        Policy policy = wellFormed(draft, effectiveFrom, actor);
        Instant now = clock.instant();
        return asMember(
                id,
                actor,
                (session, community) -> planned(next(policy, effectiveFrom, now, actor, session), session, community)
                        .map(Adoption::difference));
    }

    private Policy wellFormed(PolicyDraft draft, Instant effectiveFrom, Actor actor) {
        check.passed(actor);
        check.passed(new Effect(effectiveFrom));
        return Policy.of(draft, check.violations(draft), known);
    }

    /** From when on a policy is in force. */
    private record Effect(@Dated Instant effectiveFrom) {}

    private static PolicyVersion next(Policy policy, Instant effectiveFrom, Instant now, Actor actor, Session session) {
        int number = session.policies().timeline().nextVersion();
        return new PolicyVersion(number, policy, effectiveFrom, now, actor.member());
    }

    private static Outcome<Adoption> planned(PolicyVersion next, Session session, Community community) {
        try {
            Adoption adoption = new Adoption(next, session, community.zone());
            adoption.requireRoom(session);
            return Outcome.accepted(adoption);
        } catch (ArithmeticException tooLarge) {
            return Outcome.refused(Refusal.because(RecognitionRefusal.AMOUNT_OVERFLOW));
        }
    }

    private <T> Outcome<T> asMember(CommunityId id, Actor actor, BiFunction<Session, Community, Outcome<T>> work) {
        return store.inTransaction(id, session -> {
            Optional<Community> community = session.communities().find();
            if (community.isEmpty()) {
                return Outcome.refused(Refusal.because(UNKNOWN_COMMUNITY, "community", id.toString()));
            }
            if (session.memberships().find(actor.member()).isEmpty()) {
                return Outcome.refused(
                        Refusal.because(NOT_A_MEMBER, "member", actor.member().value()));
            }
            return work.apply(session, community.get());
        });
    }

    /** The versions of policies that the community adopted, the first one first. */
    public List<PolicyVersion> policies(CommunityId id) {
        return store.inTransaction(id, session -> session.policies().timeline().versions());
    }

    /** How much of that the subject has; 0 when there is nothing, or no such community. */
    public long balance(CommunityId id, Subject subject, AwardKind kind) {
        return store.inTransaction(id, session -> session.ledger().balance(subject, kind));
    }

    /** All that the subject has, by kind: points, badges, milestones and signals, each other than 0. */
    public SortedMap<AwardKind, Long> balances(CommunityId id, Subject subject) {
        return store.inTransaction(id, session -> session.ledger().balances(subject));
    }

    /** All ledger entries of a subject, in the order they were written. */
    public List<LedgerEntry> history(CommunityId id, Subject subject) {
        return store.inTransaction(id, session -> session.ledger().history(subject));
    }

    /** All awards that stand, in the order of their moment. */
    public List<Award> standing(CommunityId id) {
        return store.inTransaction(
                id,
                session -> session.ledger().standing().map(LedgerEntry::award).toList());
    }

    /** All awards that follow from the activity log, computed anew: the same as those that stand. */
    public List<Award> replay(CommunityId id) {
        return store.inTransaction(
                id,
                session -> session.communities()
                        .find()
                        .map(community ->
                                Adoption.replay(session.policies().timeline(), session, community.zone())
                                        .given()
                                        .stream()
                                        .map(Given::award)
                                        .toList())
                        .orElse(List.of()));
    }

    /** Why an award that stands was given. */
    public Explanation explain(CommunityId id, Award award) {
        return store.inTransaction(id, session -> new Explanation(award, counted(award, session)));
    }

    private static List<Activity> counted(Award award, Session session) {
        Reason reason = award.reason();
        if (reason.key().isAlone()) {
            return session.activities().find(reason.cause()).stream()
                    .map(logged -> logged.activity())
                    .toList();
        }
        Position upTo = new Position(award.occurredAt(), reason.cause());
        return session.folds().inputs(new CellId(reason.ruleId(), reason.key()), upTo).stream()
                .map(Fact::activity)
                .distinct()
                .toList();
    }

    /** A ranking of members; empty for an unknown community. */
    public Leaderboard leaderboard(CommunityId id, Board board) {
        check.passed(board);
        return new Leaderboard(new BoardReader(store, id, board), board.ranking());
    }

    /** Reads the totals of a board, in a transaction each time. */
    private record BoardReader(Store store, CommunityId id, Board board) implements Leaderboard.Reader {
        @Override
        public <T> T read(Function<Totals, T> reading) {
            return store.inTransaction(id, session -> reading.apply(totals(session)));
        }

        private Totals totals(Session session) {
            return session.communities()
                    .find()
                    .flatMap(community -> board.window().in(community.zone()))
                    .map((Window.Span span) -> session.boards().within(board.points(), span))
                    .orElseGet(() -> session.boards().allTime(board.points()));
        }
    }
}
