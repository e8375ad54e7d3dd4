package org.jalon.examples.demo.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.examples.demo.life.SiteVisit;
import org.jalon.recognition.BatchRecorded;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.Subject;

/**
 * The sheet of the site visit was typed in weeks after the day.
 *
 * @param result what came of it
 * @param again what came of sending it a second time by mistake
 */
public record LateImport(SiteVisit visit, Instant at, BatchRecorded result, BatchRecorded again) {

    static LateImport of(SiteVisit visit, Lms lms) {
        return new LateImport(visit, lms.now(), lms.reportAll(visit.activities()), lms.reportAll(visit.activities()));
    }

    /**
     * A milestone that was reached on another day than everybody had thought.
     *
     * @param from the award that was taken back, if there was one
     * @param to the one that came in its place
     */
    public record Move(Optional<Award> from, Award to) {}

    public List<Move> moves() {
        return milestones(false).stream()
                .map(to -> new Move(
                        milestones(true).stream().filter(it -> isSame(it, to)).findFirst(), to))
                .toList();
    }

    /** The move of a milestone of the whole community, if one moved. */
    public Optional<Move> together() {
        return moves().stream()
                .filter(move -> move.from().isPresent())
                .filter(move -> move.to().subject().equals(Subject.community()))
                .findFirst();
    }

    private static boolean isSame(Award one, Award other) {
        return one.kind().equals(other.kind()) && one.subject().equals(other.subject());
    }

    private List<Award> milestones(boolean takenBack) {
        return result.entries().stream()
                .filter(entry -> entry.isReversal() == takenBack)
                .map(LedgerEntry::award)
                .filter(award -> award.kind().is(AwardType.MILESTONE))
                .toList();
    }
}
