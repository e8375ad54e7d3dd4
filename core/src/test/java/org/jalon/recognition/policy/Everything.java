package org.jalon.recognition.policy;

import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.CalendarPeriod.MONTH;
import static org.jalon.CalendarPeriod.QUARTER;
import static org.jalon.CalendarPeriod.WEEK;
import static org.jalon.CalendarPeriod.YEAR;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.kudos;
import static org.jalon.recognition.builtin.Gifts.milestone;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Gifts.signal;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.distinct;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.builtin.Streak.streak;
import static org.jalon.recognition.level.AtLeast.atLeast;
import static org.jalon.recognition.level.FewerThan.fewerThan;
import static org.jalon.recognition.level.LevelRule.level;
import static org.jalon.recognition.level.LevelStep.gain;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.recognition.builtin.Condition;
import org.jalon.recognition.builtin.EachRule;
import org.jalon.recognition.builtin.Field;
import org.jalon.recognition.builtin.Gift;
import org.jalon.recognition.builtin.Guard;
import org.jalon.recognition.builtin.Measure;
import org.jalon.recognition.builtin.Per;
import org.jalon.recognition.builtin.Recipient;
import org.jalon.recognition.builtin.Worth;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.RuleSource;

/** A policy that has every type, every property and every default, in Java and as golden text. */
final class Everything {

    private Everything() {}

    static PolicyDraft draft() {
        return policy("everything")
                .with(helping())
                .with(points("thanks", 2).of("kudos").forEach("badge:helper"))
                .with(new Gift("welcome", AwardKind.badge("Welcome"), 2)
                        .forEach("*")
                        .to(Recipient.ACTOR))
                .with(signal("seen").forEach("post.read").to(Recipient.CONTENT))
                .with(badge("helper").when(count("answer.accepted").reaches(5)))
                .with(milestone("contributor")
                        .when(contributions().reaches(2, 4, 8))
                        .together())
                .with(badge("nice").when(sum("liked").reaches(10)).per(Per.CONTENT))
                .with(points("hours", 1).when(minutes().reachesEvery(600)))
                .with(badge("connected").when(distinct(Field.ACTOR, "liked").reachesEvery(2)))
                .with(badge("varied").when(days().reaches(6)).per(Per.RECIPIENT_AND_THREAD))
                .with(points("loyal", -5)
                        .when(streak("answered", "asked")
                                .of(3, DAY)
                                .withGrace(1)
                                .repeated()))
                .with(badge("faithful").when(streak("visited").of(4, QUARTER)).to(Recipient.ACTOR))
                .with(elsewhere())
                .with(badge("abroad").when(streak("visited").of(4, WEEK).inMemberZone()))
                .with(badge("busy")
                        .when(count("answered").within(DAY).inMemberZone().reaches(3)))
                .with(kudos(10).per(MONTH))
                .with(level("trust")
                        .step(gain(atLeast(5, count("answered"))))
                        .step(gain(atLeast(20, count("answered")).withinDays(100))
                                .loss(fewerThan(5, sum("liked")).withinDays(60))
                                .afterGraceOfDays(14)))
                .withRule("com.example.welcomes");
    }

    static String golden() throws IOException {
        try (InputStream in = Everything.class.getResourceAsStream("everything.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static RuleSource helping() {
        SortedMap<String, Worth> worth = new TreeMap<>();
        worth.put("answer.published", new Worth(10, 0));
        worth.put("answer.accepted", new Worth(15, 0));
        worth.put("practice.hours", new Worth(0, 2));
        worth.put("question.asked", new Worth(0, 0));
        worth.put("visit", new Worth(1, -3));
        return new EachRule(
                points("helping", 10),
                worth,
                Recipient.BENEFICIARY,
                List.of(
                        Condition.notToOneself(),
                        Condition.attribute("level", "expert"),
                        Condition.attribute("first", true),
                        Condition.attribute("checked", false),
                        Condition.attributeAtLeast("days", 30),
                        Condition.amountAtLeast(-1),
                        Condition.between(LocalTime.of(22, 0), LocalTime.of(6, 30, 15)),
                        Condition.on(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)),
                List.of(
                        new Guard.FirstOnes(100, Per.RECIPIENT),
                        new Guard.FirstOnes(3, Per.RECIPIENT_AND_CONTENT),
                        new Guard.MinimumGap(Duration.ofMinutes(90), Per.RECIPIENT),
                        new Guard.MinimumGap(Duration.ofDays(7), Per.THREAD),
                        new Guard.MaximumPerWindow(5, Duration.ofHours(24)),
                        new Guard.Cap(50, WEEK)));
    }

    private static RuleSource elsewhere() {
        return points("elsewhere", 1)
                .forEach("visited")
                .atMost(5)
                .inMemberZone()
                .per(DAY);
    }

    private static Measure contributions() {
        return new Measure(
                Set.of("answered", "asked"), new Worth(2, 0), null, List.of(Condition.amountAtLeast(1)), YEAR);
    }

    private static Measure minutes() {
        return new Measure(Set.of("practice.hours"), new Worth(1, 60), null, List.of(), QUARTER);
    }

    private static Measure days() {
        return new Measure(Set.of("liked"), new Worth(2, 1), Field.DAY, List.of(), MONTH);
    }
}
