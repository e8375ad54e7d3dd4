package org.jalon.jdbc;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Folded;
import org.jalon.recognition.ledger.Folds;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Remembered;
import org.jalon.recognition.ledger.Tail;
import org.jalon.recognition.rule.Fact;

/** The folds. */
final class StoredFolds implements Folds, Unit.Waiting {

    private static final Tail NO_TAIL = new Tail(0, Values.none(), List.of());

    private final Unit unit;
    private final FoldRows rows;
    private final FoldWrites writes;
    private final Inputs inputs;
    private final Map<CellId, FoldRow> known = new HashMap<>();
    private final Map<CellId, KeptTail> tails = new HashMap<>();

    /** Whether there are no folds but those that are known. */
    private boolean cleared;

    StoredFolds(Unit unit) {
        this.unit = unit;
        this.rows = new FoldRows(unit);
        this.writes = new FoldWrites(unit);
        this.inputs = new Inputs(unit);
    }

    @Override
    public Optional<Values> stateBefore(CellId cell, Activity next) {
        FoldRow row = row(cell);
        return row.isBefore(next) ? Optional.of(row.state()) : Optional.empty();
    }

    private FoldRow row(CellId cell) {
        if (!known.containsKey(cell)) {
            prefetchStates(List.of(cell));
        }
        return known.getOrDefault(cell, FoldRow.NONE);
    }

    @Override
    public void prefetchStates(Collection<CellId> cells) {
        if (cleared || unit.isFounding()) {
            return;
        }
        List<CellId> unknown =
                cells.stream().filter(cell -> !known.containsKey(cell)).toList();
        unknown.forEach(cell -> known.put(cell, FoldRow.NONE));
        known.putAll(rows.find(unknown));
    }

    @Override
    public void prefetchTails(Map<CellId, Position> from) {
        prefetchStates(from.keySet());
        Map<CellId, Position> wanted = new LinkedHashMap<>();
        from.forEach((cell, position) -> {
            if (row(cell).inputs() > 0 && !isTailKnown(cell, position)) {
                wanted.put(cell, position);
            }
        });
        if (!wanted.isEmpty()) {
            unit.settle();
            tails.putAll(inputs.tails(wanted, this::row));
        }
    }

    private boolean isTailKnown(CellId cell, Position from) {
        KeptTail tail = tails.get(cell);
        return tail != null && !tail.from().isAfter(from);
    }

    @Override
    public Tail tail(CellId cell, Position from) {
        prefetchTails(Map.of(cell, from));
        KeptTail tail = tails.get(cell);
        return tail == null ? NO_TAIL : tail.tail();
    }

    @Override
    public List<Fact> inputs(CellId cell, Position upTo) {
        unit.settle();
        return inputs.upTo(cell, upTo);
    }

    @Override
    public void append(CellId cell, Fact input, Values state) {
        FoldRow before = row(cell);
        List<Folded> step = List.of(new Folded(input, state));
        unit.revision();
        inputs.remember(input);
        writes.add(InputRow.of(cell, before, step));
        become(cell, before.inputs() + 1, step);
    }

    @Override
    public void replace(CellId cell, Tail tail, List<Folded> steps) {
        KeptTail replaced = tails.get(cell);
        unit.revision();
        steps.forEach(step -> inputs.remember(step.input()));
        List<InputRow> now = InputRow.of(cell, new FoldRow(0, null, tail.state()), steps);
        writes.replace(replaced == null ? List.of() : replaced.rows(), now);
        if (steps.isEmpty() && tail.start() > 0) {
            become(cell, inputs.before(cell, tail, Objects.requireNonNull(replaced)));
        } else {
            become(cell, tail.start() + steps.size(), steps);
        }
    }

    private void become(CellId cell, int size, List<Folded> steps) {
        if (steps.isEmpty()) {
            become(cell, size == 0 ? FoldRow.NONE : row(cell));
            return;
        }
        Folded last = steps.get(steps.size() - 1);
        become(cell, new FoldRow(size, Position.of(last.input().activity()), last.state()));
    }

    private void become(CellId cell, FoldRow row) {
        known.put(cell, row);
        tails.remove(cell);
        writes.change(cell, row);
    }

    @Override
    public Stream<Remembered> remembered() {
        unit.settle();
        return rows.all();
    }

    @Override
    public void clear() {
        unit.revision();
        known.clear();
        tails.clear();
        writes.clear();
        cleared = true;
    }

    @Override
    public void send() {
        writes.send();
    }
}
