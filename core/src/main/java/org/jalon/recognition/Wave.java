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
        Map<CellId, List<Routed>> byCell = new LinkedHashMap<>();
        int heard = changes.size();
        for (int i = 0; i < heard; i++) {
            route(changes.get(i), stratum, byCell);
        }
        byCell.forEach(this::fold);
    }

    private void route(Change change, int stratum, Map<CellId, List<Routed>> byCell) {
        Optional<PolicyInForce> version = timeline.at(change.fact().occurredAt());
        if (version.isEmpty()) {
            return;
        }
        for (Listener listener : version.get().listenersTo(change.fact().kind())) {
            if (listener.stratum() == stratum) {
                route(new Routed(change, listener.rule(), version.get()), byCell);
            }
        }
    }

    private void route(Routed routed, Map<CellId, List<Routed>> byCell) {
        Optional<FoldKey> key = keyOf(routed.rule(), routed.fact());
        if (key.isEmpty()) {
            return;
        }
        if (key.get().isAlone() && !(routed.fact() instanceof AwardFact)) {
            stepAlone(routed);
            return;
        }
        FoldKey kept =
                key.get().isAlone() ? FoldKey.other(routed.fact().activityId().value()) : key.get();
        byCell.computeIfAbsent(new CellId(routed.rule().id(), kept), cell -> new ArrayList<>(1))
                .add(routed);
    }

    private static Optional<FoldKey> keyOf(RecognitionRule rule, Fact fact) {
        try {
            return rule.keyOf(fact);
        } catch (RuntimeException broken) {
            throw new RuleFailure(rule.id(), fact.activityId(), broken);
        }
    }

    private void stepAlone(Routed routed) {
        if (routed.change().added()) {
            CellFold fold = new CellFold(FoldKey.alone(), Values.none());
            fold.step(routed.fact(), routed.rule(), routed.version());
            fold.given().forEach(this::give);
            withhold(fold.withheld());
        } else {
            past.standingAlone(routed.rule().id(), routed.fact().activityId())
                    .forEach(entry -> reverse(entry, routed.fact().activity()));
        }
    }

    private void fold(CellId cell, List<Routed> arrivals) {
        if (arrivals.size() > 1) {
            arrivals.sort(Routed.ORDER);
        }
        if (isBehindTip(cell, arrivals)) {
            append(cell, arrivals);
        } else {
            new Refold(past, timeline, cell, arrivals).run(this);
        }
    }

    private boolean isBehindTip(CellId cell, List<Routed> arrivals) {
        for (Routed arrival : arrivals) {
            if (!arrival.change().added()) {
                return false;
            }
        }
        return past.tip(cell)
                .map(tip -> arrivals.get(0).position().isAfter(tip.last()))
                .orElse(true);
    }

    private void append(CellId cell, List<Routed> arrivals) {
        CellFold fold =
                new CellFold(cell.key(), past.tip(cell).map(tip -> tip.state()).orElse(Values.none()));
        for (Routed arrival : arrivals) {
            fold.step(arrival.fact(), arrival.rule(), arrival.version());
        }
        write(new CellWrite(cell, null, fold.steps()));
        fold.given().forEach(this::give);
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
