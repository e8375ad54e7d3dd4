package org.jalon.recognition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Folds;
import org.jalon.recognition.ledger.Ledger;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Tail;

/** What a decision has to know of earlier ones. */
interface Past {

    /** See {@link Folds#prefetchStates}. */
    default void prefetchStates(Collection<CellId> cells) {}

    Optional<Values> stateBefore(CellId cell, Activity next);

    /** See {@link Folds#prefetchTails}. */
    default void prefetchTails(Map<CellId, Position> from) {}

    Tail tail(CellId cell, Position from);

    /** See {@link Ledger#prefetchStanding}. */
    default void prefetchStanding(Map<CellId, Position> from) {}

    List<LedgerEntry> standing(CellId cell, Position from);

    List<LedgerEntry> standingAlone(String ruleId, ActivityId cause);

    /** What the store keeps. */
    static Past of(Session session) {
        return new Kept(session);
    }

    /** No past at all: everything is folded from the beginning. */
    static Past none() {
        return new Blank();
    }

    /** See {@link #of}. */
    record Kept(Session session) implements Past {
        @Override
        public void prefetchStates(Collection<CellId> cells) {
            session.folds().prefetchStates(cells);
        }

        @Override
        public void prefetchTails(Map<CellId, Position> from) {
            session.folds().prefetchTails(from);
        }

        @Override
        public void prefetchStanding(Map<CellId, Position> from) {
            session.ledger().prefetchStanding(from);
        }

        @Override
        public Optional<Values> stateBefore(CellId cell, Activity next) {
            return session.folds().stateBefore(cell, next);
        }

        @Override
        public Tail tail(CellId cell, Position from) {
            return session.folds().tail(cell, from);
        }

        @Override
        public List<LedgerEntry> standing(CellId cell, Position from) {
            return session.ledger().standing(cell, from);
        }

        @Override
        public List<LedgerEntry> standingAlone(String ruleId, ActivityId cause) {
            return session.ledger().standingAlone(ruleId, cause);
        }
    }

    /** See {@link #none}. */
    record Blank() implements Past {
        private static final Optional<Values> NO_STATE = Optional.of(Values.none());

        @Override
        public Optional<Values> stateBefore(CellId cell, Activity next) {
            return NO_STATE;
        }

        @Override
        public Tail tail(CellId cell, Position from) {
            return new Tail(0, Values.none(), List.of());
        }

        @Override
        public List<LedgerEntry> standing(CellId cell, Position from) {
            return List.of();
        }

        @Override
        public List<LedgerEntry> standingAlone(String ruleId, ActivityId cause) {
            return List.of();
        }
    }
}
