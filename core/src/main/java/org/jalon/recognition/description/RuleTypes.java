package org.jalon.recognition.description;

import java.util.List;
import org.jalon.CalendarPeriod;
import org.jalon.Description;
import org.jalon.recognition.builtin.ChallengeRules;
import org.jalon.recognition.builtin.EachRule;
import org.jalon.recognition.builtin.Gift;
import org.jalon.recognition.builtin.KudosRule;
import org.jalon.recognition.builtin.Measure;
import org.jalon.recognition.builtin.Per;
import org.jalon.recognition.builtin.Recipient;
import org.jalon.recognition.builtin.Streak;
import org.jalon.recognition.builtin.StreakRule;
import org.jalon.recognition.builtin.Threshold;
import org.jalon.recognition.builtin.ThresholdRule;
import org.jalon.recognition.builtin.Until;
import org.jalon.recognition.builtin.Zone;
import org.jalon.recognition.level.LevelRule;
import org.jalon.recognition.rule.NamedRule;
import org.jalon.recognition.rule.RuleSource;

/** The rules that a policy is made of, in words. */
final class RuleTypes {

    static final Types<RuleSource> TYPES = new Types<>(List.of(
            Type.of("each", EachRule.class, RuleTypes::write, RuleTypes::readEach),
            Type.of("threshold", ThresholdRule.class, RuleTypes::write, RuleTypes::readThreshold),
            Type.of("streak", StreakRule.class, RuleTypes::write, RuleTypes::readStreak),
            Type.of("level", LevelRule.class, LevelWords::write, LevelWords::read),
            Type.of("until", Until.class, ChallengeWords::write, ChallengeWords::readUntil),
            Type.of("challenge", ChallengeRules.class, ChallengeWords::write, ChallengeWords::readChallenge),
            Type.of("kudos", KudosRule.class, RuleTypes::write, RuleTypes::readKudos),
            Type.of("rule", NamedRule.class, RuleTypes::write, RuleTypes::readNamed)));

    private static final String PERIOD = "period";
    private static final String ZONE = "zone";
    private static final String TO = "to";
    private static final String KINDS = "kinds";
    private static final String REACHES = "reaches";
    private static final String REACHES_EVERY = "reaches-every";

    private RuleTypes() {}

    private static void write(EachRule rule, Page page) {
        GiftWords.write(rule.gift(), page);
        List<Description> kinds = rule.worth().entrySet().stream()
                .map(entry -> WorthWords.write(
                        entry.getKey(), entry.getValue(), rule.gift().amount()))
                .toList();
        page.with(KINDS, Description.of(kinds))
                .unless(Recipient.WHO_DESERVES_IT, TO, rule.recipient())
                .unlessEmpty("conditions", Conditions.TYPES.writeAll(rule.conditions()))
                .unlessEmpty("guards", Guards.TYPES.writeAll(rule.guards()));
    }

    private static RuleSource readEach(Form form) {
        Gift gift = GiftWords.read(form);
        return new EachRule(
                gift,
                WorthWords.read(form.need(KINDS), gift.amount()),
                readRecipient(form),
                form.list("conditions", Conditions.TYPES::read),
                form.list("guards", Guards.TYPES::read));
    }

    private static void write(ThresholdRule rule, Page page) {
        GiftWords.write(rule.gift(), page);
        Threshold threshold = rule.threshold();
        page.with("measure", MeasureWords.TYPES.write(threshold.measure()));
        if (threshold.levels().isEmpty()) {
            page.with(REACHES_EVERY, threshold.every());
        } else {
            page.with(
                    REACHES,
                    Description.of(
                            threshold.levels().stream().map(Description::of).toList()));
        }
        page.unless(Per.RECIPIENT, "per", rule.per()).unless(Recipient.WHO_DESERVES_IT, TO, rule.recipient());
    }

    private static RuleSource readThreshold(Form form) {
        return new ThresholdRule(
                GiftWords.read(form),
                readThresholdOf(MeasureWords.TYPES.read(form.need("measure")).orElse(Measure.count()), form),
                form.word("per", Per.class, Per.RECIPIENT),
                readRecipient(form));
    }

    private static Threshold readThresholdOf(Measure measure, Form form) {
        Node reached = form.oneOf(REACHES, REACHES_EVERY);
        return form.has(REACHES)
                ? new Threshold(
                        measure,
                        reached.someItems().stream().map(Node::positive).toList(),
                        1)
                : new Threshold(measure, List.of(), reached.positive());
    }

    private static void write(StreakRule rule, Page page) {
        GiftWords.write(rule.gift(), page);
        Streak streak = rule.streak();
        page.texts(KINDS, streak.kinds())
                .with("length", streak.length())
                .with(PERIOD, streak.period())
                .unless(0, "grace", streak.grace());
        if (streak.recurring()) {
            page.with("repeated", Description.of(true));
        }
        page.unless(Zone.COMMUNITY, ZONE, streak.zone()).unless(Recipient.WHO_DESERVES_IT, TO, rule.recipient());
    }

    private static RuleSource readStreak(Form form) {
        Gift gift = GiftWords.read(form);
        Streak streak = new Streak(
                MeasureWords.kinds(form),
                form.need("length").positiveInt(),
                form.need(PERIOD).word(CalendarPeriod.class),
                form.may("grace").map(Node::positiveOrZeroInt).orElse(0),
                form.may("repeated").map(Node::flag).orElse(false),
                form.word(ZONE, Zone.class, Zone.COMMUNITY));
        return new StreakRule(gift, streak, readRecipient(form));
    }

    private static void write(KudosRule rule, Page page) {
        page.with("budget", rule.budget()).with(PERIOD, rule.period());
    }

    private static RuleSource readKudos(Form form) {
        return new KudosRule(form.need("budget").positive(), form.need(PERIOD).word(CalendarPeriod.class));
    }

    private static void write(NamedRule rule, Page page) {
        page.with("id", rule.id());
    }

    private static RuleSource readNamed(Form form) {
        return new NamedRule(form.need("id").hostId());
    }

    private static Recipient readRecipient(Form form) {
        return form.word(TO, Recipient.class, Recipient.WHO_DESERVES_IT);
    }
}
