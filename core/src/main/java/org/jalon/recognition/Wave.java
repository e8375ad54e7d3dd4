package org.jalon.recognition;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Tip;
import org.jalon.recognition.policy.Listener;
import org.jalon.recognition.policy.PolicyInForce;
import org.jalon.recognition.policy.PolicyTimeline;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleFailure;
import org.jalon.recognition.rule.Withheld;

/**
 * Carries changes of facts up through the strata of the policy and decides what follows. Only reads; a wave is used once.
 */
final class Wave implements Effects {

    private final Past past;
    private final PolicyTimeline timeline;
    private final ZoneId zone;
    private final List<Change> changes = new ArrayList<>(4);
    private final Decision decision = new Decision();

    Wave(Past past, PolicyTimeline timeline, ZoneId zone) {
        this.past = past;
        this.timeline = timeline;
        this.zone = zone;
    }

    /** That the activity has come to count. */
    Wave adding(Activity activity) {
        changes.add(new Change(Fact.of(activity, zone), true));
        return this;
    }

    /** That the activity no longer counts. */
    Wave removing(Activity activity) {
        changes.add(new Change(Fact.of(activity, zone), false));
        return this;
    }

    /**
     * Decides.
     *
     * @throws ArithmeticException when a rule comes to an amount that does not fit {@code long}
     * @throws RuleFailure when a rule breaks its contract
     */
    Decision decide() {
        int strata = timeline.strata();
        for (int stratum = 0; stratum < strata; stratum++) {
            fold(stratum);
        }
        return decision;
    }

    private void fold(int stratum) {
        List<Routed> arrivals = new ArrayList<>(0);
        int heard = changes.size();
        for (int i = 0; i < heard; i++) {
            route(changes.get(i), stratum, arrivals);
        }
        if (arrivals.size() == 1) {
            fold(arrivals.get(0).cell(), arrivals);
        } else if (!arrivals.isEmpty()) {
            fold(byCell(arrivals));
        }
    }

    private static Map<CellId, List<Routed>> byCell(List<Routed> arrivals) {
        Map<CellId, List<Routed>> byCell = new LinkedHashMap<>();
        for (Routed arrival : arrivals) {
            byCell.computeIfAbsent(arrival.cell(), cell -> new ArrayList<>(1)).add(arrival);
        }
        byCell.values().forEach(ofCell -> ofCell.sort(Routed.ORDER));
        return byCell;
    }

    private void fold(Map<CellId, List<Routed>> byCell) {
        past.prefetchTips(byCell.keySet());
        Map<CellId, List<Routed>> late = new LinkedHashMap<>();
        byCell.forEach((cell, arrivals) -> {
            if (!append(cell, arrivals)) {
                late.put(cell, arrivals);
            }
        });
        if (!late.isEmpty()) {
            refold(late);
        }
    }

    private void refold(Map<CellId, List<Routed>> late) {
        Map<CellId, Position> from = new LinkedHashMap<>();
        late.forEach((cell, arrivals) -> from.put(cell, arrivals.get(0).position()));
        past.prefetchTails(from);
        List<Refold> refolds = new ArrayList<>();
        late.forEach((cell, arrivals) -> refolds.add(new Refold(past, timeline, cell, arrivals)));
        refolds.forEach(refold -> from.put(refold.cell(), refold.start()));
        past.prefetchStanding(from);
        refolds.forEach(refold -> refold.run(past, this));
    }

    private void route(Change change, int stratum, List<Routed> arrivals) {
        Optional<PolicyInForce> version = timeline.at(change.fact().occurredAt());
        if (version.isEmpty()) {
            return;
        }
        List<Listener> listeners = version.get().listenersTo(change.fact().kind());
        for (int i = 0; i < listeners.size(); i++) {
            if (listeners.get(i).stratum() == stratum) {
                route(change, listeners.get(i).rule(), version.get(), arrivals);
            }
        }
    }

    private void route(Change change, RecognitionRule rule, PolicyInForce version, List<Routed> arrivals) {
        Fact fact = change.fact();
        Optional<FoldKey> key = keyOf(rule, fact);
        if (key.isEmpty()) {
            return;
        }
        if (key.get().isAlone() && !(fact instanceof AwardFact)) {
            stepAlone(change, rule, version);
            return;
        }
        FoldKey kept = key.get().isAlone() ? FoldKey.other(fact.activityId().value()) : key.get();
        arrivals.add(new Routed(change, rule, version, new CellId(rule.id(), kept)));
    }

    private static Optional<FoldKey> keyOf(RecognitionRule rule, Fact fact) {
        try {
            return rule.keyOf(fact);
        } catch (RuntimeException broken) {
            throw new RuleFailure(rule.id(), fact.activityId(), broken);
        }
    }

    private void stepAlone(Change change, RecognitionRule rule, PolicyInForce version) {
        Fact fact = change.fact();
        if (change.added()) {
            CellFold fold = new CellFold(FoldKey.alone(), Values.none());
            fold.step(fact, rule, version);
            report(fold);
        } else {
            past.standingAlone(rule.id(), fact.activityId()).forEach(entry -> reverse(entry, fact.activity()));
        }
    }

    private void fold(CellId cell, List<Routed> arrivals) {
        if (!append(cell, arrivals)) {
            new Refold(past, timeline, cell, arrivals).run(past, this);
        }
    }

    /** Steps the fold on, unless that would not be in order. */
    private boolean append(CellId cell, List<Routed> arrivals) {
        Optional<Tip> tip = past.tip(cell);
        if (!areBehind(tip, arrivals)) {
            return false;
        }
        append(cell, tip.isPresent() ? tip.get().state() : Values.none(), arrivals);
        return true;
    }

    private static boolean areBehind(Optional<Tip> tip, List<Routed> arrivals) {
        for (int i = 0; i < arrivals.size(); i++) {
            if (!arrivals.get(i).change().added()) {
                return false;
            }
        }
        return tip.isEmpty() || arrivals.get(0).position().isAfter(tip.get().last());
    }

    private void append(CellId cell, Values state, List<Routed> arrivals) {
        CellFold fold = new CellFold(cell.key(), state);
        for (int i = 0; i < arrivals.size(); i++) {
            Routed arrival = arrivals.get(i);
            fold.step(arrival.fact(), arrival.rule(), arrival.version());
        }
        write(new CellWrite(cell, null, fold.steps()));
        report(fold);
    }

    private void report(CellFold fold) {
        for (int i = 0; i < fold.given().size(); i++) {
            give(fold.given().get(i));
        }
        withhold(fold.withheld());
    }

    @Override
    public void write(CellWrite write) {
        decision.write(write);
    }

    @Override
    public void withhold(List<Withheld> withheld) {
        decision.withhold(withheld);
    }

    @Override
    public void give(Given given) {
        decision.give(given);
        changes.add(new Change(new AwardFact(given.award(), given.activity(), zone), true));
    }

    @Override
    public void reverse(LedgerEntry entry, Activity cause) {
        decision.reverse(entry);
        changes.add(new Change(new AwardFact(entry.award(), cause, zone), false));
    }
}
