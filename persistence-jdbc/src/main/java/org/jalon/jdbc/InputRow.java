package org.jalon.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jalon.Values;
import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Folded;
import org.jalon.recognition.ledger.Position;
import org.jspecify.annotations.Nullable;

/**
 * An input of a fold.
 *
 * @param fold of which fold
 * @param at its position
 * @param place orders those of one position; not necessarily without gaps
 * @param award identifies the award that it is; absent when it is the activity itself
 * @param state the state before it, where one is kept
 */
record InputRow(
        UUID fold,
        Position at,
        int place,
        @Nullable UUID award,
        @Nullable String state) {

    static final Comparator<InputRow> ORDER = Comparator.comparing(InputRow::at).thenComparingInt(InputRow::place);

    private static final int MOMENTS_PER_STATE = 16;

    /** What tells it apart from all others. */
    record Key(UUID fold, Position at, int place) {}

    Key key() {
        return new Key(fold, at, place);
    }

    @Nullable
    String keptState() {
        return state == null ? null : KeptText.of(state);
    }

    /** The rows of steps behind that one. */
    static List<InputRow> of(CellId cell, FoldRow before, List<Folded> steps) {
        UUID fold = Digest.of(cell);
        List<InputRow> rows = new ArrayList<>(steps.size());
        Position last = before.last();
        Values state = before.state();
        int place = before.inputs();
        for (Folded step : steps) {
            Position at = Position.of(step.input().activity());
            place = at.equals(last) ? place + 1 : 0;
            rows.add(new InputRow(fold, at, place, award(step), isStateKept(at, last) ? state.encode() : null));
            last = at;
            state = step.state();
        }
        return rows;
    }

    private static @Nullable UUID award(Folded step) {
        return step.input() instanceof AwardFact fact ? Digest.of(fact.award()) : null;
    }

    /**
     * Before about every sixteenth moment of a fold. Which ones depends on the moment alone, so that a late arrival moves none of them.
     */
    private static boolean isStateKept(Position at, @Nullable Position before) {
        return (before == null || !at.occurredAt().equals(before.occurredAt()))
                && Math.floorMod(mixed(at.occurredAt()), MOMENTS_PER_STATE) == 0;
    }

    private static long mixed(Instant moment) {
        long bits = moment.getEpochSecond() * 1_000_000_007L + moment.getNano();
        bits = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        bits = (bits ^ (bits >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return bits ^ (bits >>> 33);
    }
}
