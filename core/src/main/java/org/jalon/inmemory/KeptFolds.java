package org.jalon.inmemory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.Values;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Folded;
import org.jalon.recognition.ledger.Folds;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Tail;
import org.jalon.recognition.ledger.Tip;
import org.jalon.recognition.rule.Fact;
import org.jspecify.annotations.Nullable;

/** The folds. */
final class KeptFolds implements Folds {

    private final Undo undo;
    private Map<CellId, Cell> cells = new HashMap<>();

    /** Whoever asks for the tip of a fold mostly writes to it next. */
    private @Nullable CellId latestId;

    private @Nullable Cell latest;

    KeptFolds(Undo undo) {
        this.undo = undo;
    }

    @Override
    public Optional<Tip> tip(CellId id) {
        Cell cell = find(id);
        return cell == null ? Optional.empty() : cell.tip();
    }

    @Override
    public Tail tail(CellId id, Position from) {
        Cell cell = find(id);
        return cell == null ? new Tail(0, Values.none(), List.of()) : cell.tail(from);
    }

    @Override
    public List<Fact> inputs(CellId id, Position upTo) {
        Cell cell = find(id);
        return cell == null ? List.of() : cell.inputs(upTo);
    }

    @Override
    public void append(CellId id, List<Folded> steps) {
        Cell cell = cell(id);
        int size = cell.size();
        Values state = cell.state();
        for (int i = 0; i < steps.size(); i++) {
            cell.append(steps.get(i));
        }
        undo.with(() -> cell.cut(size, state));
    }

    @Override
    public void replace(CellId id, Tail tail, List<Folded> steps) {
        Cell cell = cell(id);
        Cell.Snapshot before = cell.snapshot(tail.start());
        undo.with(() -> cell.restore(before));
        cell.cut(tail.start(), tail.state());
        steps.forEach(cell::append);
    }

    @Override
    public void clear() {
        Map<CellId, Cell> before = cells;
        become(new HashMap<>());
        undo.with(() -> become(before));
    }

    private void become(Map<CellId, Cell> changed) {
        cells = changed;
        latestId = null;
        latest = null;
    }

    private @Nullable Cell find(CellId id) {
        if (!id.equals(latestId)) {
            latestId = id;
            latest = cells.get(id);
        }
        return latest;
    }

    /** The cell of that id, made when there is none. */
    private Cell cell(CellId id) {
        Cell cell = find(id);
        if (cell == null) {
            cell = new Cell();
            cells.put(id, cell);
            latest = cell;
        }
        return cell;
    }
}
