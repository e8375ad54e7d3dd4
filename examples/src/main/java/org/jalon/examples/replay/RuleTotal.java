package org.jalon.examples.replay;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.rule.AwardKind;

/**
 * What one rule gave in all.
 *
 * @param ruleId which rule
 * @param times how often it gave
 * @param amount how much it gave, what it took away subtracted
 */
public record RuleTotal(String ruleId, long times, long amount) {

    /** Of each rule that gave awards of that kind, the one that gave most first. */
    public static List<RuleTotal> of(AwardKind kind, List<Award> awards) {
        Map<String, RuleTotal> totals = new TreeMap<>();
        for (Award award : awards) {
            if (award.kind().equals(kind)) {
                String rule = award.reason().ruleId();
                totals.merge(rule, new RuleTotal(rule, 1, award.amount()), RuleTotal::plus);
            }
        }
        return totals.values().stream()
                .sorted(Comparator.comparingLong(RuleTotal::amount).reversed())
                .toList();
    }

    private RuleTotal plus(RuleTotal other) {
        return new RuleTotal(ruleId, times + other.times, amount + other.amount);
    }
}
