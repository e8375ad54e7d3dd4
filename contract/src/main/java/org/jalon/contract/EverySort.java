package org.jalon.contract;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.jalon.CalendarPeriod.QUARTER;
import static org.jalon.CalendarPeriod.YEAR;
import static org.jalon.recognition.builtin.Condition.amountAtLeast;
import static org.jalon.recognition.builtin.Condition.attribute;
import static org.jalon.recognition.builtin.Condition.attributeAtLeast;
import static org.jalon.recognition.builtin.Condition.between;
import static org.jalon.recognition.builtin.Condition.on;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Gifts.signal;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.builtin.Streak.streak;

import java.time.Duration;
import java.time.LocalTime;
import org.jalon.recognition.builtin.Per;
import org.jalon.recognition.builtin.Recipient;
import org.jalon.recognition.policy.PolicyDraft;

/** What {@link World#everything()} leaves out: all other conditions, guards and options, and texts that are hard to keep. */
final class EverySort {

    /** What breaks quotes, lines, escapes, encodings and narrow columns. */
    private static final String HARD = "é 'Ω' \"{\\n}\" %_ \uD83D\uDE00 \u2028 ";

    private EverySort() {}

    static PolicyDraft policy() {
        return PolicyDraft.policy("Défi " + HARD)
                .with(points("r" + HARD, Long.MIN_VALUE)
                        .forEach("answered", "*")
                        .andForEach("accepted", Long.MAX_VALUE)
                        .andForEachUnitOf("liked")
                        .to(Recipient.BENEFICIARY)
                        .where(attribute("note", HARD + "\n\r\t\0\u0085\uD800"))
                        .where(attribute("first", true))
                        .where(attribute("first", false))
                        .where(attributeAtLeast("days", -30))
                        .where(amountAtLeast(1))
                        .where(between(LocalTime.of(22, 0), LocalTime.of(6, 30, 15, 1)))
                        .where(on(SUNDAY, SATURDAY))
                        .first(3, Per.THREAD)
                        .notSoonerThan(Duration.ofDays(7), Per.RECIPIENT_AND_THREAD)
                        .atMostTimes(2, Duration.ofSeconds(90_061, 5)))
                .with(badge(HARD)
                        .when(sum("gave").where(amountAtLeast(2)).within(YEAR).reachesEvery(600))
                        .to(Recipient.ACTOR))
                .with(signal("weekly").when(streak("answered").of(4, QUARTER)).to(Recipient.CONTENT))
                .withRule("contract.alternation");
    }
}
