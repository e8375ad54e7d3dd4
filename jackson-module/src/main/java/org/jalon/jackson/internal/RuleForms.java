package org.jalon.jackson.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jalon.Description;
import org.jalon.recognition.builtin.ChallengeRules;
import org.jalon.recognition.builtin.Condition;
import org.jalon.recognition.builtin.EachRule;
import org.jalon.recognition.builtin.Gift;
import org.jalon.recognition.builtin.Guard;
import org.jalon.recognition.builtin.KudosRule;
import org.jalon.recognition.builtin.Measure;
import org.jalon.recognition.builtin.Per;
import org.jalon.recognition.builtin.Recipient;
import org.jalon.recognition.builtin.Streak;
import org.jalon.recognition.builtin.StreakRule;
import org.jalon.recognition.builtin.Threshold;
import org.jalon.recognition.builtin.ThresholdRule;
import org.jalon.recognition.builtin.Until;
import org.jalon.recognition.builtin.Worth;
import org.jalon.recognition.level.LevelRule;
import org.jalon.recognition.policy.Policy;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.NamedRule;
import org.jalon.recognition.rule.RuleSource;
import org.jalon.recognition.rule.Rules;

/**
 * Policies and what they are made of, in core's own words for policies as data. A part is described within a rule that carries it, so
 * that there is one form of it.
 */
final class RuleForms {

    private static final Gift GIFT = new Gift(Carrier.NAME, AwardKind.signal(Carrier.NAME), 1);
    private static final Set<String> THRESHOLD = Set.of("measure", "reaches", "reaches-every");
    private static final Set<String> STREAK = Set.of("kinds", "length", "period", "zone", "grace", "repeated");
    private static final List<Class<? extends RuleSource>> RULES = List.of(
            EachRule.class,
            ThresholdRule.class,
            StreakRule.class,
            LevelRule.class,
            Until.class,
            ChallengeRules.class,
            KudosRule.class,
            NamedRule.class);

    private final Map<Class<?>, Shape<?>> all = new LinkedHashMap<>();

    private RuleForms() {}

    /** The forms by their types. */
    static Map<Class<?>, Shape<?>> all(Rules known) {
        RuleForms forms = new RuleForms();
        forms.addPolicies(known);
        forms.addRules();
        forms.addParts();
        forms.all.putAll(LevelForms.all());
        return forms.all;
    }

    private void addPolicies(Rules known) {
        all.put(PolicyDraft.class, Carrier.shape("policy", PolicyDraft::describe, PolicyDraft::from));
        all.put(
                Policy.class,
                Carrier.shape(
                        "policy",
                        (Policy policy) -> policy.draft().describe(),
                        described -> Policy.of(PolicyDraft.from(described), List.of(), known)));
    }

    private void addRules() {
        all.put(RuleSource.class, Carrier.shape("rule", Carrier::written, Carrier::rule));
        RULES.forEach(type -> all.put(type, rule(type)));
    }

    private static <R extends RuleSource> Shape<R> rule(Class<R> type) {
        return Carrier.shape("rule", Carrier::written, described -> only(type, Carrier.rule(described)));
    }

    private void addParts() {
        all.put(
                Threshold.class,
                part(
                        "threshold",
                        RuleForms::carrying,
                        THRESHOLD,
                        rule -> only(ThresholdRule.class, rule).threshold()));
        all.put(
                Streak.class,
                part(
                        "streak",
                        RuleForms::carryingStreak,
                        STREAK,
                        rule -> only(StreakRule.class, rule).streak()));
        all.put(
                Measure.class,
                Carrier.shape(
                        "measure",
                        (Measure measure) -> Path.of("measure").in(Carrier.written(carryingMeasure(measure))),
                        described -> measure(described).threshold().measure()));
        addConditions();
        addGuards();
    }

    private void addConditions() {
        Shape<Condition> shape = Carrier.shape(
                "condition",
                condition -> Path.of("conditions", 0).in(Carrier.written(carryingEach(List.of(condition), List.of()))),
                described -> each("conditions", described).conditions().get(0));
        putWithVariants(Condition.class, shape);
    }

    private void addGuards() {
        Shape<Guard> shape = Carrier.shape(
                "guard",
                guard -> Path.of("guards", 0).in(Carrier.written(carryingEach(List.of(), List.of(guard)))),
                described -> each("guards", described).guards().get(0));
        putWithVariants(Guard.class, shape);
    }

    private <T> void putWithVariants(Class<T> type, Shape<T> shape) {
        all.put(type, shape);
        for (Class<?> variant : type.getPermittedSubclasses()) {
            all.put(
                    variant,
                    new MappedShape<>(shape, (Object value) -> type.cast(value), value -> only(variant, value)));
        }
    }

    private static <T> Shape<T> part(
            String type, Function<T, RuleSource> carrying, Set<String> properties, Function<RuleSource, T> carried) {
        return Carrier.shape(
                type,
                value -> Path.only(properties, Carrier.written(carrying.apply(value))),
                described -> carried.apply(Carrier.rule(Path.joined(gift(type), Path.only(properties, described)))));
    }

    private static Description.Properties gift(String type) {
        return Description.properties().with("type", type).with("signal", Carrier.NAME);
    }

    private static RuleSource carrying(Threshold threshold) {
        return new ThresholdRule(GIFT, threshold, Per.RECIPIENT, Recipient.WHO_DESERVES_IT);
    }

    private static RuleSource carryingStreak(Streak streak) {
        return new StreakRule(GIFT, streak, Recipient.WHO_DESERVES_IT);
    }

    private static RuleSource carryingMeasure(Measure measure) {
        return carrying(new Threshold(measure, List.of(1L), 0));
    }

    private static RuleSource carryingEach(List<Condition> conditions, List<Guard> guards) {
        return new EachRule(
                GIFT,
                new TreeMap<>(Map.of(Carrier.NAME, new Worth(1, 0))),
                Recipient.WHO_DESERVES_IT,
                conditions,
                guards);
    }

    private static ThresholdRule measure(Description described) {
        return (ThresholdRule)
                Carrier.rule(gift("threshold").with("measure", described).with("reaches", List.of(Description.of(1))));
    }

    private static EachRule each(String property, Description described) {
        return (EachRule) Carrier.rule(gift("each")
                .with("kinds", List.of(Description.of(Carrier.NAME)))
                .with(property, List.of(described)));
    }

    private static <T> T only(Class<T> type, Object value) {
        if (!type.isInstance(value)) {
            throw new Misfit("must be of the type " + Words.kebab(type.getSimpleName())).under("type");
        }
        return type.cast(value);
    }
}
