package org.jalon.jackson;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jalon.CalendarPeriod;
import org.jalon.recognition.builtin.ChallengeRules;
import org.jalon.recognition.builtin.Condition;
import org.jalon.recognition.builtin.EachRule;
import org.jalon.recognition.builtin.Entrants;
import org.jalon.recognition.builtin.Field;
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
import org.jalon.recognition.builtin.Zone;
import org.jalon.recognition.level.AtLeast;
import org.jalon.recognition.level.FewerThan;
import org.jalon.recognition.level.LevelRule;
import org.jalon.recognition.level.LevelStep;
import org.jalon.recognition.level.Tally;
import org.jalon.recognition.policy.Policy;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.NamedRule;
import org.jalon.recognition.rule.RuleSource;
import org.jalon.recognition.rule.Rules;

/** Policies and what they are made of, as the words for policies allow. */
final class RuleSpecimens {

    private final Choice choice;
    private final Basics basics;
    private final Map<Class<?>, Supplier<Object>> makers = Map.ofEntries(
            Map.entry(Condition.TextIs.class, this::textIs),
            Map.entry(Condition.FlagIs.class, this::flagIs),
            Map.entry(Condition.AtLeast.class, this::attributeAtLeast),
            Map.entry(
                    Condition.Weekday.class,
                    () -> new Condition.Weekday(EnumSet.of(choice().of(List.of(DayOfWeek.values()))))),
            Map.entry(Guard.MinimumGap.class, () -> new Guard.MinimumGap(duration(), word(Per.class))),
            Map.entry(Guard.MaximumPerWindow.class, () -> new Guard.MaximumPerWindow(positive(), duration())),
            Map.entry(Measure.class, () -> measure(choice().below(3))),
            Map.entry(Threshold.class, this::threshold),
            Map.entry(Streak.class, this::streak),
            Map.entry(Tally.class, this::tally),
            Map.entry(AtLeast.class, () -> new AtLeast(tally(), choice().number())),
            Map.entry(FewerThan.class, () -> new FewerThan(tally(), choice().number())),
            Map.entry(LevelStep.class, this::step),
            Map.entry(EachRule.class, this::each),
            Map.entry(ThresholdRule.class, this::thresholdRule),
            Map.entry(StreakRule.class, () -> new StreakRule(gift(), streak(), word(Recipient.class))),
            Map.entry(LevelRule.class, () -> new LevelRule("trust", List.of(step(), step()))),
            Map.entry(Until.class, () -> new Until(basics().instant(), each())),
            Map.entry(ChallengeRules.class, () -> new ChallengeRules("autumn", word(Entrants.class), List.of(each()))),
            Map.entry(KudosRule.class, () -> new KudosRule(positive(), word(CalendarPeriod.class))),
            Map.entry(NamedRule.class, () -> new NamedRule("com.example.welcomes")),
            Map.entry(RuleSource.class, this::rule),
            Map.entry(PolicyDraft.class, this::draft),
            Map.entry(Policy.class, this::policy));

    RuleSpecimens(Choice choice) {
        this.choice = choice;
        this.basics = new Basics(choice);
    }

    private Choice choice() {
        return choice;
    }

    private Basics basics() {
        return basics;
    }

    Optional<Object> of(Class<?> raw) {
        return Optional.ofNullable(makers.get(raw)).map(Supplier::get);
    }

    private RuleSource rule() {
        return choice.of(List.<Supplier<RuleSource>>of(
                        this::each,
                        this::thresholdRule,
                        () -> new StreakRule(gift(), streak(), word(Recipient.class)),
                        () -> new LevelRule("trust", List.of(step())),
                        () -> new Until(basics.instant(), thresholdRule()),
                        () -> new NamedRule("com.example.welcomes")))
                .get();
    }

    private PolicyDraft draft() {
        List<RuleSource> rules = new ArrayList<>();
        for (int i = choice.below(4); i >= 0; i--) {
            rules.add(rule());
        }
        return new PolicyDraft("starter", rules);
    }

    private Policy policy() {
        EachRule rule = new EachRule(
                new Gift("answering", AwardKind.RECOGNITION, positive()),
                new TreeMap<>(Map.of(basics.kind(), new Worth(positive(), 0))),
                Recipient.WHO_DESERVES_IT,
                List.of(),
                List.of());
        return Policy.of(new PolicyDraft("starter", List.of(rule)), List.of(), Rules.none());
    }

    private EachRule each() {
        TreeMap<String, Worth> worth = new TreeMap<>();
        worth.put(basics.kind(), new Worth(choice.number(), choice.below(2)));
        worth.put(basics.kind(), new Worth(10, 0));
        Specimens specimens = new Specimens(choice);
        List<Condition> conditions = choice.present() ? List.of((Condition) specimens.of(Condition.class)) : List.of();
        List<Guard> guards = choice.present() ? List.of((Guard) specimens.of(Guard.class)) : List.of();
        return new EachRule(gift(), worth, word(Recipient.class), conditions, guards);
    }

    private ThresholdRule thresholdRule() {
        return new ThresholdRule(gift(), threshold(), word(Per.class), word(Recipient.class));
    }

    private Gift gift() {
        AwardKind kind = choice.of(List.of(
                AwardKind.RECOGNITION, AwardKind.badge("Helper"), AwardKind.milestone("first"), AwardKind.signal("s")));
        return new Gift(choice.of(List.of("rule-1", kind.token())), kind, choice.number());
    }

    private Threshold threshold() {
        return choice.present()
                ? new Threshold(measure(choice.below(3)), List.of(5L, 10L + choice.below(5)), 0)
                : new Threshold(measure(choice.below(3)), List.of(), positive());
    }

    private Streak streak() {
        return new Streak(
                new TreeSet<>(Set.of(basics.kind())),
                positive(),
                word(CalendarPeriod.class),
                choice.below(3),
                choice.below(2) == 0,
                word(Zone.class));
    }

    private Tally tally() {
        Measure measure = measure(choice.below(2));
        return new Tally(
                new Measure(measure.kinds(), measure.worth(), null, measure.conditions(), null, Zone.COMMUNITY),
                choice.below(3_000));
    }

    private LevelStep step() {
        return new LevelStep(
                List.of(new AtLeast(tally(), positive())),
                choice.present() ? List.of(new FewerThan(tally(), positive())) : List.of(),
                choice.below(30));
    }

    private Measure measure(int form) {
        Worth worth = form == 0 ? new Worth(positive(), 0) : new Worth(choice.number(), 1 + choice.below(3));
        return new Measure(
                Set.of(basics.kind()),
                worth,
                form == 2 ? word(Field.class) : null,
                choice.present() ? List.of((Condition) textIs()) : List.of(),
                choice.present() ? word(CalendarPeriod.class) : null,
                word(Zone.class));
    }

    private Object textIs() {
        return new Condition.TextIs("language", choice.text("language"));
    }

    private Object flagIs() {
        return new Condition.FlagIs("first", choice.below(2) == 0);
    }

    private Object attributeAtLeast() {
        return new Condition.AtLeast("score", choice.number());
    }

    private Duration duration() {
        return basics.duration();
    }

    private int positive() {
        return 1 + choice.below(100);
    }

    private <E extends Enum<E>> E word(Class<E> type) {
        return choice.of(List.of(type.getEnumConstants()));
    }
}
