package org.jalon.recognition;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.activity.Activity;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.internal.InputCheck;
import org.jalon.membership.OffBoards;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.board.Totals;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.policy.PolicyReader;
import org.jalon.recognition.policy.PolicyVersion;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.RuleFailure;
import org.jalon.recognition.rule.Subject;

/**
 * Use cases about what members are recognised for: policies, points, badges, milestones, levels, leaderboards. Thread-safe. Every
 * method throws {@link MalformedInput} for input that can mean nothing.
 */
public final class Recognition {

    private final Store store;
    private final InputCheck check;
    private final PolicyAdoption policies;
    private final Reconciling reconciling;
    private final Levels levels;
    private final PolicyReader reader;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public Recognition(Means means, Chronicle chronicle, Versions versions, PolicyReader reader, RecognitionNews news) {
        this.store = means.store();
        this.check = means.check();
        this.policies = new PolicyAdoption(means, versions);
        this.reconciling = new Reconciling(means, reader, news);
        this.levels = new Levels(means, chronicle, reader);
        this.reader = reader;
    }

    /** What members may do by merit. */
    public Levels levels() {
        return levels;
    }

    /**
     * Adopts a policy from now on: what occurred before keeps following the earlier one. Otherwise as {@link #adoptFrom}; adopting
     * what is in force already changes nothing, so that an application may do it at each start.
     */
    public Outcome<Adopted> adopt(CommunityId id, PolicyDraft draft, Actor actor) {
        return policies.adopt(id, draft, actor);
    }

    /**
     * Adopts a policy from a moment on, which may lie in the past: then what occurred since is recomputed, and the ledger gets the
     * difference. A rule of the same id goes on with the state it has. Permission {@link org.jalon.community.Permission#ADOPT_POLICY}. Refused:
     * {@code unknown-community}; {@code not-a-member} when the actor is none; {@code not-allowed}; {@code amount-overflow}. Adopting the very same again changes nothing.
     *
     * @throws MalformedInput when the policy is ill made, with all reasons: an unknown rule, a negative cap, a cycle …
     * @throws RuleFailure when a rule breaks its contract
     */
    public Outcome<Adopted> adoptFrom(Instant effectiveFrom, CommunityId id, PolicyDraft draft, Actor actor) {
        return policies.adoptFrom(effectiveFrom, id, draft, actor);
    }

    /**
     * What {@link #adoptFrom} would append to the ledger, without doing it, in all and {@linkplain Difference#perSubject() by subject}. Refused
     * and thrown as there.
     */
    public Outcome<Difference> preview(Instant effectiveFrom, CommunityId id, PolicyDraft draft, Actor actor) {
        return policies.preview(effectiveFrom, id, draft, actor);
    }

    /**
     * All versions that reasons may name, the first one first: the policies that the community adopted, and the rules of challenges that were
     * scheduled; {@link PolicyVersion#isOfCommunity} tells them apart.
     */
    public List<PolicyVersion> policies(CommunityId id) {
        return store.reading(id, session -> session.policies().timeline(reader).versions());
    }

    /** How much of that the subject has; 0 when there is nothing, or no such community. */
    public long balance(CommunityId id, Subject subject, AwardKind kind) {
        return store.reading(id, session -> session.ledger().balance(subject, kind));
    }

    /** The points, badges, milestones and levels that the subject has, by kind, each other than 0. */
    public SortedMap<AwardKind, Long> balances(CommunityId id, Subject subject) {
        SortedMap<AwardKind, Long> all =
                store.reading(id, session -> session.ledger().balances(subject));
        SortedMap<AwardKind, Long> balances = new TreeMap<>(all);
        balances.keySet().removeIf(kind -> kind.is(AwardType.SIGNAL));
        return balances;
    }

    /** All ledger entries of a subject, in the order they were written. */
    public List<LedgerEntry> history(CommunityId id, Subject subject) {
        return store.reading(id, session -> session.ledger().history(subject));
    }

    /** All awards that stand, in the order of their moment. */
    public List<Award> standing(CommunityId id) {
        return store.reading(id, session -> {
            try (Stream<LedgerEntry> entries = session.ledger().standing()) {
                return entries.map(LedgerEntry::award).toList();
            }
        });
    }

    /** All awards that follow from the activity log, computed anew: the same as those that stand. */
    public List<Award> replay(CommunityId id) {
        return store.reading(
                id,
                session -> session.communities()
                        .find()
                        .map(community ->
                                new Replay(session.policies().timeline(reader), session, community.zone()).awards())
                        .orElse(List.of()));
    }

    /**
     * Holds balances, boards and folds against the ledger, and the ledger against the log. Reads all of both; for a scheduled
     * check, or after a repair by hand. Permission {@link org.jalon.community.Permission#KEEP_BOOKS}. Refused: {@code unknown-community};
     * {@code not-a-member} when the actor is none; {@code not-allowed}.
     *
     * @throws RuleFailure when a rule breaks its contract
     */
    public Outcome<Reconciliation> reconcile(CommunityId id, Actor actor) {
        return reconciling.reconcile(id, actor);
    }

    /**
     * Makes balances, boards and folds anew from ledger and log, and appends to the ledger what it lacks. Where all agrees, nothing
     * that anybody sees changes. Refused as {@link #reconcile}, and {@code amount-overflow}.
     *
     * @throws RuleFailure when a rule breaks its contract
     */
    public Outcome<Rebuilt> rebuild(CommunityId id, Actor actor) {
        return reconciling.rebuild(id, actor);
    }

    /** Why an award that stands was given. */
    public Explanation explain(CommunityId id, Award award) {
        return store.reading(id, session -> new Explanation(award, counted(award, session)));
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

    /**
     * A ranking of all members with points; empty for an unknown community. Of a part of the members, or of teams, it is
     * {@code jalon.leaderboards()}.
     */
    public Leaderboard leaderboard(CommunityId id, Board board) {
        check.passed(board);
        return new Leaderboard(new BoardReader(store, id, board), board.ranking());
    }

    /** Reads the totals of a board, in a transaction each time. */
    private record BoardReader(Store store, CommunityId id, Board board) implements Leaderboard.Reader {
        @Override
        public <T> T read(BiFunction<Totals, Leaderboard.Absence, T> reading) {
            return store.reading(id, session -> reading.apply(totals(session), new OffBoards(session)::among));
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
