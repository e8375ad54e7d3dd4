package org.jalon.recognition;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
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
import org.jalon.recognition.policy.Listener;
import org.jalon.recognition.policy.PolicyTimeline;
import org.jalon.recognition.rule.Carried;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleFailure;
import org.jalon.recognition.rule.Withheld;

/**
 * Carries changes of facts up through the strata of the policy and decides what follows. Only reads; a wave is used once. Every
 * method that decides throws {@link ArithmeticException} when a rule comes to an amount that does not fit {@code long}, and
 * {@link RuleFailure} when a rule breaks its contract.
 */
final class Wave implements Effects {

    private final Past past;
    private final PolicyTimeline timeline;
    private final ZoneId zone;
    private final Decision decision = new Decision();

    /** Of any stratum that is not folded yet. */
    private List<Arrival> waiting = List.of();

    Wave(Past past, PolicyTimeline timeline, ZoneId zone) {
        this.past = past;
        this.timeline = timeline;
        this.zone = zone;
    }

    /** What follows when the activity comes to count. */
    Decision adding(Activity activity) {
        spread(Fact.of(activity, zone), true);
        return settled();
    }

    /** What follows when the activities come to count. */
    Decision addingAll(Iterator<Activity> activities) {
        activities.forEachRemaining(activity -> spread(Fact.of(activity, zone), true));
        return settled();
    }

    /** What follows when some activities come to count, and others no longer do. */
    Decision changing(Collection<Activity> added, Collection<Activity> removed) {
        removed.forEach(activity -> spread(Fact.of(activity, zone), false));
        added.forEach(activity -> spread(Fact.of(activity, zone), true));
        return settled();
    }

    /** What follows when the activity no longer counts. */
    Decision removing(Activity activity) {
        spread(Fact.of(activity, zone), false);
        return settled();
    }

    /** Tells every rule that hears it. */
    private void spread(Fact fact, boolean added) {
        List<Listener> listeners = timeline.at(fact.occurredAt()).listenersTo(fact.kind());
        for (int i = 0; i < listeners.size(); i++) {
            tell(listeners.get(i), fact, added);
        }
    }

    private void tell(Listener listener, Fact fact, boolean added) {
        Optional<FoldKey> key = keyOf(listener.rule(), fact);
        if (key.isEmpty()) {
            return;
        }
        if (key.get().isAlone() && !(fact instanceof AwardFact)) {
            stepAlone(listener, fact, added);
            return;
        }
        FoldKey kept = key.get().isAlone() ? FoldKey.other(fact.activityId().value()) : key.get();
        CellId cell = new CellId(listener.rule().id(), kept);
        waiting = Few.with(new Arrival(fact, added, listener, cell), waiting);
    }

    private static Optional<FoldKey> keyOf(RecognitionRule rule, Fact fact) {
        try {
            return rule.keyOf(fact);
        } catch (RuntimeException broken) {
            throw new RuleFailure(rule.id(), fact.activityId(), broken);
        }
    }

    private void stepAlone(Listener listener, Fact fact, boolean added) {
        if (added) {
            new CellFold(FoldKey.alone(), Values.none(), this).step(fact, listener);
        } else {
            past.standingAlone(listener.rule().id(), fact.activityId())
                    .forEach(entry -> reverse(entry, fact.activity()));
        }
    }

    /** Folds stratum by stratum: what a fold gives arrives in higher ones only. */
    private Decision settled() {
        while (!waiting.isEmpty()) {
            List<Arrival> now = lowest();
            if (now.size() == 1) {
                fold(now.get(0));
            } else {
                fold(byCell(now));
            }
        }
        return decision;
    }

    /** Takes those of the lowest stratum out. */
    private List<Arrival> lowest() {
        List<Arrival> all = waiting;
        waiting = List.of();
        if (all.size() == 1) {
            return all;
        }
        int lowest = Integer.MAX_VALUE;
        for (Arrival arrival : all) {
            lowest = Math.min(lowest, arrival.stratum());
        }
        List<Arrival> now = List.of();
        for (Arrival arrival : all) {
            if (arrival.stratum() == lowest) {
                now = Few.with(arrival, now);
            } else {
                waiting = Few.with(arrival, waiting);
            }
        }
        return now;
    }

    private static Map<CellId, List<Arrival>> byCell(List<Arrival> arrivals) {
        Map<CellId, List<Arrival>> byCell = new LinkedHashMap<>();
        for (Arrival arrival : arrivals) {
            byCell.computeIfAbsent(arrival.cell(), cell -> new ArrayList<>(1)).add(arrival);
        }
        byCell.values().forEach(ofCell -> ofCell.sort(Arrival.ORDER));
        return byCell;
    }

    private void fold(Arrival only) {
        Optional<Values> state =
                only.added() ? past.stateBefore(only.cell(), only.fact().activity()) : Optional.empty();
        if (state.isPresent()) {
            append(only, new CellFold(only.cell().key(), state.get(), this));
        } else {
            new Refold(past, timeline, only.cell(), List.of(only)).run(past, this);
        }
    }

    private void append(Arrival next, CellFold fold) {
        Values state = fold.step(next.fact(), next.listener());
        write(new FoldWrite.Append(next.cell(), next.fact(), state));
    }

    private void fold(Map<CellId, List<Arrival>> byCell) {
        past.prefetchStates(byCell.keySet());
        Map<CellId, List<Arrival>> late = new LinkedHashMap<>();
        byCell.forEach((cell, arrivals) -> {
            if (!append(cell, arrivals)) {
                late.put(cell, arrivals);
            }
        });
        if (!late.isEmpty()) {
            refold(late);
        }
    }

    /** Steps the fold on, unless that would not be in order. */
    private boolean append(CellId cell, List<Arrival> arrivals) {
        if (!arrivals.stream().allMatch(Arrival::added)) {
            return false;
        }
        Optional<Values> state = past.stateBefore(cell, arrivals.get(0).fact().activity());
        if (state.isPresent()) {
            CellFold fold = new CellFold(cell.key(), state.get(), this);
            arrivals.forEach(arrival -> append(arrival, fold));
        }
        return state.isPresent();
    }

    private void refold(Map<CellId, List<Arrival>> late) {
        Map<CellId, Position> from = new LinkedHashMap<>();
        late.forEach((cell, arrivals) -> from.put(cell, arrivals.get(0).position()));
        past.prefetchTails(from);
        List<Refold> refolds = new ArrayList<>();
        late.forEach((cell, arrivals) -> refolds.add(new Refold(past, timeline, cell, arrivals)));
        refolds.forEach(refold -> from.put(refold.cell(), refold.start()));
        past.prefetchStanding(from);
        refolds.forEach(refold -> refold.run(past, this));
    }

    @Override
    public void write(FoldWrite write) {
        decision.write(write);
    }

    @Override
    public void withhold(Withheld withheld) {
        decision.withhold(withheld);
    }

    @Override
    public void give(AwardFact given) {
        decision.give(given);
        spreadUnlessCarried(given, true);
    }

    @Override
    public void reverse(LedgerEntry entry, Activity cause) {
        decision.reverse(entry);
        spreadUnlessCarried(new AwardFact(entry.award(), cause, zone), false);
    }

    private void spreadUnlessCarried(AwardFact fact, boolean added) {
        if (!Carried.isIt(fact.award().reason().ruleId())) {
            spread(fact, added);
        }
    }
}
