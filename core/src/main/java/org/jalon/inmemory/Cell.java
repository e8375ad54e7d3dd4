package org.jalon.inmemory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Remembered;
import org.jalon.recognition.ledger.Tail;
import org.jalon.recognition.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One fold: its last input, from which all others are linked, the state after that one, and a state kept every so often so that a late
 * arrival steps little of the past again. Inputs never change, so whatever it was is still there to go back to.
 */
final class Cell {

    private static final int INPUTS_PER_STATE = 16;

    private final String ruleId;
    private final @Nullable Cell next;
    private @Nullable KeptFact last;
    private Values state = Values.none();
    private int size;

    /** How many inputs there are since a state was kept. */
    private int sinceState;

    /** When and what the last input was, at hand: inputs lie far apart in memory. */
    private long lastSecond = Long.MIN_VALUE;

    private int lastNano;
    private @Nullable ActivityId lastActivity;

    /** What is there for good. */
    private @Nullable KeptFact committedLast;

    private int committedSize;
    private Values committedState = Values.none();

    /** @param next another cell of the same holder, if any */
    Cell(String ruleId, @Nullable Cell next) {
        this.ruleId = ruleId;
        this.next = next;
    }

    String ruleId() {
        return ruleId;
    }

    @Nullable
    Cell next() {
        return next;
    }

    /** Empty when an input does not come before that activity. */
    Optional<Values> stateBefore(Activity later) {
        return compareLast(later) < 0 ? Optional.of(state) : Optional.empty();
    }

    /** Below 0 when all inputs come before that activity. */
    private int compareLast(Activity other) {
        Instant moment = other.occurredAt();
        int order = Long.compare(lastSecond, moment.getEpochSecond());
        order = order != 0 ? order : Integer.compare(lastNano, moment.getNano());
        return order != 0 || lastActivity == null ? order : lastActivity.compareTo(other.id());
    }

    Tail tail(Position from) {
        List<Fact> inputs = new ArrayList<>();
        int start = size;
        KeptFact input = last;
        while (input != null) {
            inputs.add(input.fact());
            start--;
            if (input.stateBefore() != null && !input.position().isAfter(from)) {
                break;
            }
            input = input.before();
        }
        Collections.reverse(inputs);
        Values before = input == null ? null : input.stateBefore();
        return new Tail(start, before == null ? Values.none() : before, List.copyOf(inputs));
    }

    Remembered remembered(CellId id) {
        return new Remembered(id, size, state);
    }

    List<Fact> inputs(Position upTo) {
        List<Fact> inputs = new ArrayList<>();
        for (KeptFact input = last; input != null; input = input.before()) {
            if (!input.position().isAfter(upTo)) {
                inputs.add(input.fact());
            }
        }
        Collections.reverse(inputs);
        return inputs;
    }

    /** @param award what is kept of the input, if it is an award */
    void append(Fact input, @Nullable KeptAward award, Values after) {
        Activity activity = input.activity();
        boolean keepsState = sinceState >= INPUTS_PER_STATE && compareLast(activity) != 0;
        last = new KeptFact(last, activity, input.zone(), award, keepsState ? state : null);
        state = after;
        size++;
        sinceState = keepsState ? 1 : sinceState + 1;
        look(activity);
    }

    private void look(Activity latest) {
        Instant moment = latest.occurredAt();
        lastSecond = moment.getEpochSecond();
        lastNano = moment.getNano();
        lastActivity = latest.id();
    }

    /** Drops the inputs from that index on. */
    void cut(int index, Values stateBefore) {
        KeptFact kept = last;
        for (int i = size; i > index && kept != null; i--) {
            kept = kept.before();
        }
        become(kept, index, stateBefore);
    }

    void commit() {
        committedLast = last;
        committedSize = size;
        committedState = state;
    }

    void rollBack() {
        become(committedLast, committedSize, committedState);
    }

    private void become(@Nullable KeptFact newLast, int newSize, Values newState) {
        last = newLast;
        size = newSize;
        state = newState;
        sinceState = countSinceState(newLast);
        if (newLast == null) {
            lastSecond = Long.MIN_VALUE;
            lastActivity = null;
        } else {
            look(newLast.activity());
        }
    }

    private static int countSinceState(@Nullable KeptFact last) {
        int count = 0;
        for (KeptFact input = last; input != null; input = input.before()) {
            count++;
            if (input.stateBefore() != null) {
                break;
            }
        }
        return count;
    }
}
