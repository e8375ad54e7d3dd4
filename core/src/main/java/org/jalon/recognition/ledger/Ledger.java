package org.jalon.recognition.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/**
 * Port: the append-only list of awards and reversals of one community. An entry <em>stands</em> when it is no reversal and was
 * not reversed.
 */
public interface Ledger {

    /**
     * Keeps the entries, in that order, and moves the balances. The activities that their reasons name are in the log.
     *
     * @throws ArithmeticException when a balance would not fit {@code long}; callers check before
     */
    void append(List<LedgerEntry> entries);

    /** The sum of all entries of that subject and kind; 0 when there are none. */
    long balance(Subject subject, AwardKind kind);

    /** Says that the balances of those accounts will be asked for and moved, so that a store can fetch them together. */
    default void prefetchBalances(Collection<AccountId> accounts) {}

    /** All balances of all subjects, other than 0, in no order. To be closed; valid within the transaction. */
    Stream<Balance> balances();

    /** Adds all entries up again, so that balances and boards say what the entries do, whatever they said before. */
    void rebuild();

    /** All balances of a subject other than 0, by kind, in order. */
    SortedMap<AwardKind, Long> balances(Subject subject);

    /** The standing entries that a keyed fold gave from that position on, in the order of their awards. */
    List<LedgerEntry> standing(CellId cell, Position from);

    /** Says that the standing entries of those folds will be asked for, from those positions on. */
    default void prefetchStanding(Map<CellId, Position> from) {}

    /** The standing entries that a rule gave for one activity alone, in the order of their awards. */
    List<LedgerEntry> standingAlone(String ruleId, ActivityId cause);

    /** All standing entries, in the order of their awards. To be closed; valid within the transaction. */
    Stream<LedgerEntry> standing();

    /** All entries of a subject, in the order they were written. */
    List<LedgerEntry> history(Subject subject);

    /** All entries, in the order they were written. To be closed; valid within the transaction. */
    Stream<LedgerEntry> history();
}
