package org.jalon.inmemory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Folded;
import org.jalon.recognition.ledger.Folds;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Remembered;
import org.jalon.recognition.ledger.Tail;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.KeyScope;
import org.jspecify.annotations.Nullable;

/** The folds. */
final class KeptFolds implements Folds {

    private static final Optional<Values> NO_STATE = Optional.of(Values.none());

    private final Undo undo;
    private final Holders holders;
    private final KeptAwards awards;

    /** Those that are not of a member as a whole. */
    private final Map<CellId, Cell> cells = new HashMap<>();

    /** In this transaction. */
    private final List<Cell> written = new ArrayList<>();

    KeptFolds(Undo undo, Holders holders, KeptAwards awards) {
        this.undo = undo;
        this.holders = holders;
        this.awards = awards;
    }

    @Override
    public Optional<Values> stateBefore(CellId id, Activity next) {
        Cell cell = find(id);
        return cell == null ? NO_STATE : cell.stateBefore(next);
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
    public void append(CellId id, Fact input, Values state) {
        Cell cell = cell(id);
        written.add(cell);
        append(cell, input, state);
    }

    @Override
    public void replace(CellId id, Tail tail, List<Folded> steps) {
        Cell cell = cell(id);
        written.add(cell);
        cell.cut(tail.start(), tail.state());
        steps.forEach(step -> append(cell, step.input(), step.state()));
    }

    private void append(Cell cell, Fact input, Values state) {
        cell.append(input, input instanceof AwardFact fact ? awards.of(fact.award()) : null, state);
    }

    @Override
    public Stream<Remembered> remembered() {
        Stream<Remembered> ofMembers = holders.members().stream().flatMap(KeptFolds::remembered);
        Stream<Remembered> others =
                cells.entrySet().stream().map(cell -> cell.getValue().remembered(cell.getKey()));
        return Stream.concat(ofMembers, others).filter(one -> one.inputs() > 0);
    }

    private static Stream<Remembered> remembered(Holder member) {
        FoldKey key = FoldKey.of(member.subject());
        return Stream.iterate(member.cells(), Objects::nonNull, Cell::next)
                .map(cell -> cell.remembered(new CellId(cell.ruleId(), key)));
    }

    @Override
    public void clear() {
        Map<CellId, Cell> others = Map.copyOf(cells);
        Map<Holder, @Nullable Cell> ofMembers = new HashMap<>();
        for (Holder member : holders.members()) {
            ofMembers.put(member, member.cells());
            member.fold(null);
        }
        cells.clear();
        undo.with(() -> {
            holders.members().forEach(member -> member.fold(ofMembers.get(member)));
            cells.clear();
            cells.putAll(others);
        });
    }

    void commit() {
        for (int i = 0; i < written.size(); i++) {
            written.get(i).commit();
        }
        written.clear();
    }

    /** Comes after what was cleared is back in its place. */
    void rollBack() {
        written.forEach(Cell::rollBack);
        written.clear();
    }

    private @Nullable Cell find(CellId id) {
        if (!isOfMember(id.key())) {
            return cells.get(id);
        }
        Holder holder = holders.member(id.key().id());
        return holder == null ? null : holder.cell(id.ruleId());
    }

    /** The cell of that id, made when there is none. */
    private Cell cell(CellId id) {
        Cell cell = find(id);
        if (cell == null && isOfMember(id.key())) {
            cell = holders.memberOf(id.key().id()).addCell(id.ruleId());
        } else if (cell == null) {
            cell = new Cell(id.ruleId(), null);
            cells.put(id, cell);
        }
        return cell;
    }

    private static boolean isOfMember(FoldKey key) {
        return key.scope() == KeyScope.MEMBER && key.slice().isEmpty();
    }
}
