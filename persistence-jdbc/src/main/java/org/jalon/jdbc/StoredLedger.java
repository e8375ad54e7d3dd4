package org.jalon.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.AccountId;
import org.jalon.recognition.ledger.Balance;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Ledger;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/** The ledger, with its accounts. */
final class StoredLedger implements Ledger, Unit.Waiting {

    private final Unit unit;
    private final EntryReading reading;
    private final Accounts accounts;
    private final List<EntryRow> waiting = new ArrayList<>();
    private final Map<CellId, KeptStanding> standing = new HashMap<>();

    /** The entries of a fold that stand from a position on. */
    private record KeptStanding(Position from, List<LedgerEntry> entries) {
        List<LedgerEntry> from(Position later) {
            return entries.stream().filter(entry -> !isBefore(entry, later)).toList();
        }

        private static boolean isBefore(LedgerEntry entry, Position position) {
            return position.isAfter(new Position(
                    entry.award().occurredAt(), entry.award().reason().cause()));
        }
    }

    StoredLedger(Unit unit) {
        this.unit = unit;
        this.reading = new EntryReading(unit);
        this.accounts = new Accounts(unit);
    }

    @Override
    public void append(List<LedgerEntry> entries) {
        long revision = unit.revision();
        accounts.load(entries.stream().map(entry -> entry.award().subject()).toList());
        for (LedgerEntry entry : entries) {
            accounts.move(entry);
            UUID fold = Digest.of(entry.award().reason());
            waiting.add(new EntryRow(entry, fold, revision, unit.nextPlace()));
        }
        standing.clear();
    }

    @Override
    public long balance(Subject subject, AwardKind kind) {
        accounts.load(List.of(subject));
        return accounts.balance(new AccountId(subject, kind));
    }

    @Override
    public void prefetchBalances(Collection<AccountId> wanted) {
        accounts.load(wanted.stream().map(AccountId::subject).toList());
    }

    @Override
    public SortedMap<AwardKind, Long> balances(Subject subject) {
        accounts.load(List.of(subject));
        return accounts.balances(subject);
    }

    @Override
    public Stream<Balance> balances() {
        unit.settle();
        return accounts.all();
    }

    @Override
    public void rebuild() {
        unit.revision();
        unit.settle();
        accounts.rebuild();
    }

    @Override
    public List<LedgerEntry> standing(CellId cell, Position from) {
        prefetchStanding(Map.of(cell, from));
        KeptStanding kept = standing.get(cell);
        return kept == null ? List.of() : kept.from(from);
    }

    @Override
    public void prefetchStanding(Map<CellId, Position> from) {
        Map<CellId, Position> unknown = new LinkedHashMap<>(from);
        unknown.entrySet().removeIf(wanted -> isKnown(wanted.getKey(), wanted.getValue()));
        if (unknown.isEmpty()) {
            return;
        }
        unit.settle();
        Map<UUID, List<LedgerEntry>> found = reading.standing(unknown);
        unknown.forEach((cell, position) ->
                standing.put(cell, new KeptStanding(position, found.getOrDefault(Digest.of(cell), List.of()))));
    }

    private boolean isKnown(CellId cell, Position from) {
        KeptStanding kept = standing.get(cell);
        return kept != null && !kept.from().isAfter(from);
    }

    @Override
    public List<LedgerEntry> standingAlone(String ruleId, ActivityId cause) {
        unit.settle();
        return reading.standing(Digest.ofAlone(ruleId, cause.value()));
    }

    @Override
    public Stream<LedgerEntry> standing() {
        unit.settle();
        return reading.standing();
    }

    @Override
    public List<LedgerEntry> history(Subject subject) {
        unit.settle();
        return reading.history(subject);
    }

    @Override
    public Stream<LedgerEntry> history() {
        unit.settle();
        return reading.history();
    }

    @Override
    public void send() {
        UUID community = unit.community().value();
        unit.sql()
                .batch(
                        EntryRow.insert(unit.table("entry")),
                        waiting,
                        (params, row) -> row.bind(params.uuid(community)));
        waiting.clear();
        accounts.send();
    }
}
