package org.jalon.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.FactOrder;
import org.jalon.recognition.ledger.Folded;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Tail;
import org.jalon.recognition.policy.Listener;
import org.jalon.recognition.policy.PolicyTimeline;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.Withheld;

/** Folds the end of one key again, because facts came late or were taken back, and finds the difference. */
final class Refold implements Yield {

    private final PolicyTimeline timeline;
    private final CellId cell;
    private final List<Arrival> arrivals;
    private final Tail tail;
    private final List<AwardFact> given = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();

    /** @param arrivals at least one, in order */
    Refold(Past past, PolicyTimeline timeline, CellId cell, List<Arrival> arrivals) {
        this.timeline = timeline;
        this.cell = cell;
        this.arrivals = arrivals;
        this.tail = past.tail(cell, arrivals.get(0).position());
    }

    CellId cell() {
        return cell;
    }

    /** Where what it may change begins. */
    Position start() {
        Position from = arrivals.get(0).position();
        if (tail.inputs().isEmpty()) {
            return from;
        }
        Position first = Position.of(tail.inputs().get(0).activity());
        return first.isAfter(from) ? from : first;
    }

    void run(Past past, Effects effects) {
        effects.write(new FoldWrite.Replace(cell, tail, steps()));
        Set<ActivityId> arrived = new HashSet<>();
        arrivals.forEach(arrival -> arrived.add(arrival.fact().activityId()));
        withheld.stream().filter(one -> arrived.contains(one.activity())).forEach(effects::withhold);
        difference(past.standing(cell, start()), effects);
    }

    private List<Folded> steps() {
        CellFold fold = new CellFold(cell.key(), tail.state(), this);
        List<Fact> inputs = inputsNow();
        List<Folded> steps = new ArrayList<>(inputs.size());
        for (Fact input : inputs) {
            steps.add(new Folded(input, fold.step(input, listenerTo(input))));
        }
        return steps;
    }

    private List<Fact> inputsNow() {
        List<Fact> inputs = new ArrayList<>(tail.inputs());
        for (Arrival arrival : arrivals) {
            if (arrival.added()) {
                inputs.add(arrival.fact());
            } else {
                inputs.remove(arrival.fact());
            }
        }
        inputs.sort(FactOrder.INSTANCE);
        return inputs;
    }

    private Listener listenerTo(Fact input) {
        return timeline.at(input.occurredAt())
                .listener(cell.ruleId())
                .orElseThrow(() -> new NoSuchElementException(
                        "no rule '" + cell.ruleId() + "' in the policy of " + input.occurredAt()));
    }

    @Override
    public void give(AwardFact award) {
        given.add(award);
    }

    @Override
    public void withhold(Withheld one) {
        withheld.add(one);
    }

    private void difference(List<LedgerEntry> standing, Effects effects) {
        Map<Award, LedgerEntry> before = new LinkedHashMap<>();
        standing.forEach(entry -> before.put(entry.award(), entry));
        List<AwardFact> added = new ArrayList<>();
        for (AwardFact now : given) {
            if (before.remove(now.award()) == null) {
                added.add(now);
            }
        }
        Map<ActivityId, Activity> causes = before.isEmpty() ? Map.of() : causes();
        for (LedgerEntry entry : before.values()) {
            effects.reverse(
                    entry,
                    Objects.requireNonNull(causes.get(entry.award().reason().cause())));
        }
        added.forEach(effects::give);
    }

    private Map<ActivityId, Activity> causes() {
        Map<ActivityId, Activity> causes = new HashMap<>();
        tail.inputs().forEach(input -> causes.put(input.activityId(), input.activity()));
        return causes;
    }
}
