package org.jalon.inmemory;

import java.time.Instant;
import java.util.ArrayList;
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
 * One fold: all its inputs, the state after the last one, and a state kept every so often so that a late arrival steps little of
 * the past again.
 */
final class Cell {

    private static final int INPUTS_PER_CHECKPOINT = 16;

    private final String ruleId;
    private final List<Checkpoint> checkpoints = new ArrayList<>(0);
    private final List<Fact> inputs = new ArrayList<>(2);
    private Values state = Values.none();

    /** When and what the last input was, at hand: inputs lie far apart in memory. */
    private long lastSecond = Long.MIN_VALUE;

    private int lastNano;
    private @Nullable ActivityId last;

    /** The index of the last checkpoint. */
    private int checkpointed;

    /** What is there for good. */
    private int committedSize;

    private Values committedState = Values.none();

    /** The state before the input of that index, which is the first one of its position. */
    record Checkpoint(int index, Values state) {}

    /** How a cell was, from an index on. */
    record Snapshot(int index, List<Fact> inputs, List<Checkpoint> checkpoints, Values state) {}

    Cell(String ruleId) {
        this.ruleId = ruleId;
    }

    String ruleId() {
        return ruleId;
    }

    /** Empty when an input does not come before that activity. */
    Optional<Values> stateBefore(Activity next) {
        return last == null || compareLast(next) < 0 ? Optional.of(state) : Optional.empty();
    }

    private int compareLast(Activity next) {
        Instant moment = next.occurredAt();
        int order = Long.compare(lastSecond, moment.getEpochSecond());
        order = order != 0 ? order : Integer.compare(lastNano, moment.getNano());
        return order != 0 || last == null ? order : last.compareTo(next.id());
    }

    Tail tail(Position from) {
        Checkpoint checkpoint = new Checkpoint(0, Values.none());
        for (int i = checkpoints.size() - 1; i >= 0; i--) {
            if (!position(checkpoints.get(i).index()).isAfter(from)) {
                checkpoint = checkpoints.get(i);
                break;
            }
        }
        return new Tail(
                checkpoint.index(), checkpoint.state(), List.copyOf(inputs.subList(checkpoint.index(), inputs.size())));
    }

    Remembered remembered(CellId id) {
        return new Remembered(id, inputs.size(), state);
    }

    List<Fact> inputs(Position upTo) {
        return inputs.stream()
                .filter(input -> !Position.of(input.activity()).isAfter(upTo))
                .toList();
    }

    void append(Fact input, Values after) {
        Activity next = input.activity();
        if (inputs.size() - checkpointed >= INPUTS_PER_CHECKPOINT && compareLast(next) != 0) {
            checkpointed = inputs.size();
            checkpoints.add(new Checkpoint(checkpointed, state));
        }
        inputs.add(input);
        state = after;
        become(next);
    }

    private void become(Activity latest) {
        Instant moment = latest.occurredAt();
        lastSecond = moment.getEpochSecond();
        lastNano = moment.getNano();
        last = latest.id();
    }

    void commit() {
        committedSize = inputs.size();
        committedState = state;
    }

    void rollBack() {
        cut(committedSize, committedState);
    }

    /** Drops the inputs from that index on. */
    void cut(int index, Values stateBefore) {
        inputs.subList(index, inputs.size()).clear();
        while (!checkpoints.isEmpty() && checkpoints.get(checkpoints.size() - 1).index() >= index) {
            checkpoints.remove(checkpoints.size() - 1);
        }
        state = stateBefore;
        lookBack();
    }

    Snapshot snapshot(int index) {
        return new Snapshot(index, List.copyOf(inputs.subList(index, inputs.size())), List.copyOf(checkpoints), state);
    }

    void restore(Snapshot before) {
        inputs.subList(before.index(), inputs.size()).clear();
        inputs.addAll(before.inputs());
        checkpoints.clear();
        checkpoints.addAll(before.checkpoints());
        state = before.state();
        lookBack();
    }

    private void lookBack() {
        if (inputs.isEmpty()) {
            last = null;
        } else {
            become(inputs.get(inputs.size() - 1).activity());
        }
        checkpointed = checkpoints.isEmpty()
                ? 0
                : checkpoints.get(checkpoints.size() - 1).index();
    }

    private Position position(int index) {
        return Position.of(inputs.get(index).activity());
    }
}
