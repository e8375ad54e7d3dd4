package org.jalon.recognition.builtin;

import static org.jalon.activity.Activity.activity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityDraft;
import org.jalon.community.MemberId;
import org.jalon.recognition.rule.Denial;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Grant;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleSource;
import org.jalon.recognition.rule.Rules;
import org.jalon.recognition.rule.Step;

/** Steps one rule through facts in the order given, its state kept as text in between, as a store would. */
final class Folding {

    private final RecognitionRule rule;
    private final ZoneId zone;
    private final Map<FoldKey, String> states = new HashMap<>();
    private int count;

    private Folding(RecognitionRule rule, ZoneId zone) {
        this.rule = rule;
        this.zone = zone;
    }

    static Folding of(RuleSource source) {
        return of(source, "Europe/Paris");
    }

    static Folding of(RuleSource source, String zone) {
        List<RecognitionRule> rules = source.rules(Rules.none());
        return new Folding(rules.get(0), ZoneId.of(zone));
    }

    /** What the rule gives to {@code ada} for one more {@code did} at that moment. */
    long at(String moment) {
        return of(1, moment);
    }

    long of(long amount, String moment) {
        return amounts(did(amount).at(Instant.parse(moment)));
    }

    long amounts(Activity activity) {
        return step(activity).grants().stream().mapToLong(Grant::amount).sum();
    }

    List<String> denials(long amount, String moment) {
        List<String> codes = new ArrayList<>();
        for (Denial denial : step(did(amount).at(Instant.parse(moment))).denials()) {
            codes.add(denial.code() + " " + denial.grant().amount());
        }
        return codes;
    }

    ActivityDraft did(long amount) {
        return activity("did").id("a" + count++).by(new MemberId("ada")).amounting(amount);
    }

    private Step step(Activity activity) {
        Fact fact = Fact.of(activity, zone);
        Optional<FoldKey> key = rule.keyOf(fact);
        if (key.isEmpty()) {
            return Step.stateless();
        }
        Step step = rule.step(Values.decode(states.getOrDefault(key.get(), "")), fact);
        states.put(key.get(), step.state().encode());
        return step;
    }
}
