package org.jalon.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.rule.Subject;
import org.jspecify.annotations.Nullable;

/** Questions to the ledger. */
record EntryReading(Unit unit) {

    private static final Comparator<EntryRow> BY_AWARD =
            Comparator.comparing(row -> row.entry().award());

    /** A fold, and from when on. */
    private record Since(UUID fold, Instant moment) {}

    /** The standing entries of those folds, at least from those positions on, in order. */
    Map<UUID, List<LedgerEntry>> standing(Map<CellId, Position> from) {
        List<Since> since = new ArrayList<>();
        from.forEach((cell, position) -> since.add(new Since(Digest.of(cell), position.occurredAt())));
        return standing(Chunks.ask(since, Union.MOST, this::writtenSince))
                .collect(Collectors.groupingBy(
                        EntryRow::fold, Collectors.mapping(EntryRow::entry, Collectors.toList())));
    }

    private List<EntryRow> writtenSince(List<Since> since) {
        Sql sql = unit.sql();
        String select = entries() + " and e.fold_id = ? and e.occurred_s >= ?" + sql.decisive();
        return sql.query(Union.of(select, since.size()), params -> Union.bind(params, since, this::bind), EntryRow::of);
    }

    private void bind(Params params, @Nullable Since since) throws SQLException {
        params.uuid(unit.community().value())
                .uuid(since == null ? null : since.fold())
                .number(since == null ? 0 : since.moment().getEpochSecond());
    }

    /** The standing entries of that fold, in order. */
    List<LedgerEntry> standing(UUID fold) {
        return standing(writtenSince(List.of(new Since(fold, Instant.MIN))))
                .map(EntryRow::entry)
                .toList();
    }

    /** All that stand, in order: fetched a page at a time, sorted here. */
    Stream<LedgerEntry> standing() {
        return Stream.of(this)
                .flatMap(reading -> standing(reading.pages().toList()))
                .map(EntryRow::entry);
    }

    /** A reversal is of the same fold and moment as what it takes back, so both are among those. */
    private static Stream<EntryRow> standing(List<EntryRow> written) {
        Set<EntryId> reversed = new HashSet<>();
        for (EntryRow row : written) {
            EntryId reverses = row.entry().reverses();
            if (reverses != null) {
                reversed.add(reverses);
                reversed.add(row.entry().id());
            }
        }
        return written.stream()
                .filter(row -> !reversed.contains(row.entry().id()))
                .sorted(BY_AWARD);
    }

    Stream<LedgerEntry> history() {
        return pages().map(EntryRow::entry);
    }

    private Stream<EntryRow> pages() {
        return Chunks.pages(writtenAfter(-1, -1), page -> {
            EntryRow last = page.get(page.size() - 1);
            return writtenAfter(last.revision(), last.place());
        });
    }

    private List<EntryRow> writtenAfter(long revision, int place) {
        Sql sql = unit.sql();
        String text = entries() + " and e.revision >= ? and (e.revision > ? or e.place > ?)"
                + " order by e.revision, e.place limit ?" + sql.decisive();
        return sql.query(
                text,
                params -> params.uuid(unit.community().value())
                        .number(revision)
                        .number(revision)
                        .integer(place)
                        .integer(Moments.PAGE),
                EntryRow::of);
    }

    List<LedgerEntry> history(Subject subject) {
        Sql sql = unit.sql();
        String text = entries() + " and e.subject_type = ? and e.subject_id = ? order by e.revision, e.place"
                + sql.decisive();
        return sql.query(
                text,
                params -> params.uuid(unit.community().value())
                        .text(subject.type().name())
                        .text(KeptText.of(subject.id())),
                row -> EntryRow.of(row).entry());
    }

    private String entries() {
        return "select " + EntryRow.COLUMNS + " from " + unit.table("entry") + " e where e.community_id = ?";
    }
}
