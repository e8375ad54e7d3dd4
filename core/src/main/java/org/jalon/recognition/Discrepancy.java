package org.jalon.recognition;

import java.util.Optional;
import org.jalon.recognition.board.Total;
import org.jalon.recognition.ledger.AccountId;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.AwardKind;

/** Something that is kept and does not agree with the log or the ledger. */
public sealed interface Discrepancy {

    /** The balance kept of an account is not the sum of its entries. */
    record WrongBalance(AccountId account, long kept, long summed) implements Discrepancy {}

    /** A board has somebody with another total than that of the entries, or not at all. */
    record WrongTotal(AwardKind points, Optional<Total> kept, Optional<Total> summed) implements Discrepancy {}

    /** What a board counts by is not what it should be; the store says what. */
    record WrongIndex(AwardKind points, String what) implements Discrepancy {}

    /** A reversal takes back what is not there, is a reversal itself, was another award or was taken back before. */
    record UnsoundReversal(LedgerEntry reversal) implements Discrepancy {}

    /** An entry stands whose award does not follow from the log. */
    record Unfounded(LedgerEntry entry) implements Discrepancy {}

    /** An award follows from the log, and no entry says so. */
    record Missing(Award award) implements Discrepancy {}

    /** A fold has not seen what the log says, or remembers something else. */
    record WrongFold(CellId fold) implements Discrepancy {}
}
