package org.jalon.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.Session;
import org.jalon.community.MemberId;
import org.jalon.recognition.board.Total;
import org.jalon.recognition.board.Totals;
import org.jalon.recognition.ledger.AccountId;
import org.jalon.recognition.ledger.Balance;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Remembered;
import org.jalon.recognition.rule.AwardKind;

/** Holds what is kept of a community against its log and its ledger. Only reads. */
final class Reconciler {

    private final Session session;
    private final List<Discrepancy> found = new ArrayList<>();

    Reconciler(Session session) {
        this.session = session;
    }

    Reconciliation against(Replay replay) {
        Summing summing = new Summing(session.ledger());
        found.addAll(summing.unsound());
        balances(summing.sums());
        summing.rankedKinds().forEach(points -> board(points, summing.totals(points)));
        awards(replay.differenceFrom(session));
        folds(replay.writes());
        return new Reconciliation(summing.entries(), found);
    }

    private void balances(SortedMap<AccountId, Long> sums) {
        Map<AccountId, Long> unseen = new LinkedHashMap<>(sums);
        try (Stream<Balance> kept = session.ledger().balances()) {
            kept.forEach(balance -> {
                Long sum = unseen.remove(balance.account());
                compare(balance.account(), balance.amount(), sum == null ? 0 : sum);
            });
        }
        unseen.forEach((account, sum) -> compare(account, 0, sum));
    }

    private void compare(AccountId account, long kept, long summed) {
        if (kept != summed) {
            found.add(new Discrepancy.WrongBalance(account, kept, summed));
        }
    }

    private void board(AwardKind points, SortedMap<MemberId, Total> summed) {
        Totals kept = session.boards().allTime(points);
        SortedMap<MemberId, Total> unseen = new TreeMap<>(summed);
        for (Total total : kept.first(Math.toIntExact(kept.size()))) {
            Total sum = unseen.remove(total.member());
            if (!total.equals(sum)) {
                found.add(new Discrepancy.WrongTotal(points, Optional.of(total), Optional.ofNullable(sum)));
            }
        }
        unseen.values()
                .forEach(sum -> found.add(new Discrepancy.WrongTotal(points, Optional.empty(), Optional.of(sum))));
        session.boards().faults(points).forEach(what -> found.add(new Discrepancy.WrongIndex(points, what)));
    }

    private void awards(Decision difference) {
        difference.reversed().forEach(entry -> found.add(new Discrepancy.Unfounded(entry)));
        difference.given().forEach(fact -> found.add(new Discrepancy.Missing(fact.award())));
    }

    private void folds(List<FoldWrite> writes) {
        Map<CellId, Remembered> replayed = new LinkedHashMap<>();
        writes.forEach(write -> write.count(replayed));
        Map<CellId, Remembered> kept = new HashMap<>();
        try (Stream<Remembered> all = session.folds().remembered()) {
            all.forEach(one -> kept.put(one.cell(), one));
        }
        replayed.forEach((cell, one) -> {
            if (!one.equals(kept.remove(cell))) {
                found.add(new Discrepancy.WrongFold(cell));
            }
        });
        kept.keySet().stream().sorted().forEach(cell -> found.add(new Discrepancy.WrongFold(cell)));
    }
}
