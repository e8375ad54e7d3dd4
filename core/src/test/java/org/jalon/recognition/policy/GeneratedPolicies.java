package org.jalon.recognition.policy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jalon.CalendarPeriod;
import org.jalon.Dated;
import org.jalon.HostId;
import org.jalon.recognition.builtin.ChallengeRules;
import org.jalon.recognition.builtin.Condition;
import org.jalon.recognition.builtin.EachRule;
import org.jalon.recognition.builtin.Entrants;
import org.jalon.recognition.builtin.Field;
import org.jalon.recognition.builtin.Gift;
import org.jalon.recognition.builtin.Gifts;
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
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.NamedRule;
import org.jalon.recognition.rule.RuleSource;

/** Well-formed policies of every kind of rule. */
final class GeneratedPolicies {

    private GeneratedPolicies() {}

    static Arbitrary<PolicyDraft> drafts() {
        return Combinators.combine(
                        hostIds(),
                        Arbitraries.oneOf(
                                        each(),
                                        thresholds(),
                                        streaks(),
                                        limited(),
                                        challenges(),
                                        kudos(),
                                        levels(),
                                        named())
                                .list()
                                .ofMaxSize(4))
                .as((name, rules) -> new PolicyDraft(name, withDistinctIds(rules)))
                .withoutEdgeCases();
    }

    private static List<RuleSource> withDistinctIds(List<RuleSource> drawn) {
        List<RuleSource> distinct = new ArrayList<>();
        for (RuleSource source : drawn) {
            boolean isNamed = source instanceof NamedRule || source instanceof KudosRule;
            if (!isNamed
                    || distinct.stream().noneMatch(other -> other.getClass().equals(source.getClass()))) {
                distinct.add(renamed(source, distinct.size()));
            }
        }
        return distinct;
    }

    private static RuleSource renamed(RuleSource source, int number) {
        if (source instanceof EachRule rule) {
            return new EachRule(
                    renamed(rule.gift(), number), rule.worth(), rule.recipient(), rule.conditions(), rule.guards());
        }
        if (source instanceof ThresholdRule rule) {
            return new ThresholdRule(renamed(rule.gift(), number), rule.threshold(), rule.per(), rule.recipient());
        }
        if (source instanceof StreakRule rule) {
            return new StreakRule(renamed(rule.gift(), number), rule.streak(), rule.recipient());
        }
        if (source instanceof LevelRule rule) {
            return new LevelRule(number + rule.ladder(), rule.steps());
        }
        if (source instanceof Until until) {
            return new Until(until.deadline(), renamed(until.rule(), number));
        }
        return source instanceof ChallengeRules rules
                ? new ChallengeRules(
                        rules.challenge() + number,
                        rules.entrants(),
                        rules.rules().stream()
                                .map(rule -> renamed(rule, number))
                                .toList())
                : source;
    }

    private static Gift renamed(Gift gift, int number) {
        return new Gift("r" + number + gift.ruleId(), gift.kind(), gift.amount());
    }

    private static Arbitrary<RuleSource> each() {
        Arbitrary<TreeMap<String, Worth>> kinds =
                Arbitraries.maps(kinds(), worths()).ofMinSize(1).ofMaxSize(3).map(TreeMap::new);
        return Combinators.combine(
                        gifts(),
                        kinds,
                        Arbitraries.of(Recipient.class),
                        conditions().list().ofMaxSize(3),
                        guards().list().ofMaxSize(3))
                .as(EachRule::new);
    }

    private static Arbitrary<RuleSource> thresholds() {
        return Combinators.combine(gifts(), reached(), Arbitraries.of(Per.class), Arbitraries.of(Recipient.class))
                .as(ThresholdRule::new);
    }

    private static Arbitrary<Threshold> reached() {
        Arbitrary<Measure> measures = Combinators.combine(
                        kinds().set().ofMinSize(1).ofMaxSize(3),
                        worths(),
                        Arbitraries.of(Field.class).injectNull(0.5),
                        conditions().list().ofMaxSize(2),
                        Arbitraries.of(CalendarPeriod.class).injectNull(0.5),
                        Arbitraries.of(Zone.class))
                .as(Measure::new);
        Arbitrary<Long> positive = Arbitraries.longs().greaterOrEqual(1);
        return Combinators.combine(measures, positive.list().ofMaxSize(3), positive)
                .as(Threshold::new);
    }

    private static Arbitrary<RuleSource> streaks() {
        Arbitrary<Streak> streaks = Combinators.combine(
                        kinds().set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().greaterOrEqual(1),
                        Arbitraries.of(CalendarPeriod.class),
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Zone.class))
                .as(Streak::new);
        return Combinators.combine(gifts(), streaks, Arbitraries.of(Recipient.class))
                .as(StreakRule::new);
    }

    private static Arbitrary<RuleSource> limited() {
        Arbitrary<Instant> deadlines = Arbitraries.longs()
                .between(Dated.Check.FIRST.getEpochSecond(), Dated.Check.END.getEpochSecond() - 1)
                .map(second -> Instant.ofEpochSecond(second, 1));
        return Combinators.combine(deadlines, each()).as(Until::new);
    }

    private static Arbitrary<RuleSource> challenges() {
        return Combinators.combine(
                        Arbitraries.of("weekly", "one"),
                        Arbitraries.of(Entrants.class),
                        Arbitraries.of("answered", "asked", "*"),
                        hostIds())
                .as((challenge, entrants, kind, name) -> new ChallengeRules(
                        challenge, entrants, List.of(Gifts.badge(name).forEach(kind))));
    }

    private static Arbitrary<RuleSource> levels() {
        Arbitrary<Measure> measures = Combinators.combine(
                        kinds().set().ofMinSize(1).ofMaxSize(3),
                        worths(),
                        conditions().list().ofMaxSize(2),
                        Arbitraries.of(Zone.class))
                .as((kinds, worth, conditions, zone) -> new Measure(kinds, worth, null, conditions, null, zone));
        Arbitrary<Tally> tallies = Combinators.combine(
                        measures, Arbitraries.integers().between(0, Tally.MOST_DAYS))
                .as(Tally::new);
        Arbitrary<LevelStep> steps = Combinators.combine(
                        Combinators.combine(tallies, numbers())
                                .as(AtLeast::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Combinators.combine(tallies, numbers())
                                .as(FewerThan::new)
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.integers().between(0, Tally.MOST_DAYS))
                .as(LevelStep::new);
        return Combinators.combine(
                        hostIds().filter(name -> name.length() < 100),
                        steps.list().ofMinSize(1).ofMaxSize(3))
                .as(LevelRule::new);
    }

    private static Arbitrary<RuleSource> kudos() {
        return Combinators.combine(Arbitraries.longs().greaterOrEqual(1), Arbitraries.of(CalendarPeriod.class))
                .as(KudosRule::new);
    }

    private static Arbitrary<RuleSource> named() {
        return Arbitraries.just(new NamedRule("com.example.welcomes"));
    }

    private static Arbitrary<Gift> gifts() {
        Arbitrary<AwardKind> kinds = Arbitraries.oneOf(
                Arbitraries.of("recognition", "kudos").map(AwardKind::points),
                hostIds().map(AwardKind::badge),
                hostIds().map(AwardKind::milestone),
                hostIds().map(AwardKind::signal));
        return Combinators.combine(hostIds(), kinds, numbers()).as(Gift::new);
    }

    private static Arbitrary<Worth> worths() {
        return Combinators.combine(numbers(), numbers()).as(Worth::new);
    }

    private static Arbitrary<Condition> conditions() {
        Arbitrary<String> names = Arbitraries.of("level", "first");
        Arbitrary<LocalTime> times = Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay);
        return Arbitraries.oneOf(
                Arbitraries.just(Condition.notToOneself()),
                Combinators.combine(names, Arbitraries.strings().all().ofMaxLength(9))
                        .as(Condition::attribute),
                Combinators.combine(names, Arbitraries.of(true, false)).as(Condition::attribute),
                Combinators.combine(names, numbers()).as(Condition::attributeAtLeast),
                numbers().map(Condition::amountAtLeast),
                Combinators.combine(times, times).as(Condition::between),
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).map(Condition.Weekday::new));
    }

    private static Arbitrary<Guard> guards() {
        Arbitrary<Per> per = Arbitraries.of(Per.class);
        Arbitrary<Duration> durations = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 1_000).map(Duration::ofDays),
                Arbitraries.longs().greaterOrEqual(1).map(Duration::ofSeconds),
                Arbitraries.longs().greaterOrEqual(1).map(Duration::ofNanos));
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.longs().greaterOrEqual(1), per).as(Guard.FirstOnes::new),
                Combinators.combine(durations, per).as(Guard.MinimumGap::new),
                Combinators.combine(Arbitraries.integers().greaterOrEqual(1), durations)
                        .as(Guard.MaximumPerWindow::new),
                Combinators.combine(
                                Arbitraries.longs().greaterOrEqual(1),
                                Arbitraries.of(CalendarPeriod.class),
                                Arbitraries.of(Zone.class))
                        .as(Guard.Cap::new));
    }

    /** Kinds of activities, which never listen to awards so that no two rules wait for each other. */
    private static Arbitrary<String> kinds() {
        return Arbitraries.oneOf(
                Arbitraries.of("answered", "asked", "*", "b.c-d_e"),
                Arbitraries.strings().all().ofMaxLength(9).filter(kind -> kind.indexOf(':') < 0));
    }

    private static Arbitrary<String> hostIds() {
        return Arbitraries.oneOf(
                Arbitraries.of("helping", "Bonne réponse", "{\"\\", "😀", "a/1"),
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(20).filter(HostId.Check::isWellFormed));
    }

    private static Arbitrary<Long> numbers() {
        return Arbitraries.oneOf(Arbitraries.of(0L, 1L), Arbitraries.longs());
    }
}
