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
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.FactOrder;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Tail;
import org.jalon.recognition.policy.PolicyInForce;
import org.jalon.recognition.policy.PolicyTimeline;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.RecognitionRule;

/** Folds the end of one key again, because facts came late or were taken back, and finds the difference. */
final class Refold {

    private final PolicyTimeline timeline;
    private final CellId cell;
    private final List<Routed> arrivals;
    private final Tail tail;

    /** @param arrivals at least one, in order */
    Refold(Past past, PolicyTimeline timeline, CellId cell, List<Routed> arrivals) {
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
        CellFold fold = new CellFold(cell.key(), tail.state());
        for (Fact input : inputsNow()) {
            PolicyInForce version = timeline.at(input.occurredAt()).orElseThrow();
            fold.step(input, ruleOf(version), version);
        }
        effects.write(new CellWrite(cell, tail, fold.steps()));
        effects.withhold(fold.withheldAt(arrived()));
        difference(past.standing(cell, start()), fold.given(), effects);
    }

    private List<Fact> inputsNow() {
        List<Fact> inputs = new ArrayList<>(tail.inputs());
        for (Routed arrival : arrivals) {
            if (arrival.change().added()) {
                inputs.add(arrival.fact());
            } else {
                inputs.remove(arrival.fact());
            }
        }
        inputs.sort(FactOrder.INSTANCE);
        return inputs;
    }

    private RecognitionRule ruleOf(PolicyInForce version) {
        return version.rule(cell.ruleId())
                .orElseThrow(() -> new NoSuchElementException(
                        "no rule '" + cell.ruleId() + "' in policy version " + version.version()));
    }

    private Set<ActivityId> arrived() {
        Set<ActivityId> arrived = new HashSet<>();
        arrivals.forEach(arrival -> arrived.add(arrival.fact().activityId()));
        return arrived;
    }

    private void difference(List<LedgerEntry> standing, List<Given> now, Effects effects) {
        Map<Award, LedgerEntry> before = new LinkedHashMap<>();
        standing.forEach(entry -> before.put(entry.award(), entry));
        List<Given> added = new ArrayList<>();
        for (Given given : now) {
            if (before.remove(given.award()) == null) {
                added.add(given);
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
