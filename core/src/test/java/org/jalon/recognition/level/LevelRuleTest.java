package org.jalon.recognition.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.level.AtLeast.atLeast;
import static org.jalon.recognition.level.FewerThan.fewerThan;
import static org.jalon.recognition.level.LevelRule.level;
import static org.jalon.recognition.level.LevelStep.gain;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.recognition.builtin.Condition;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.Grant;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.Rules;
import org.jalon.recognition.rule.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the borders of levels are. What happens is written as month, day and hour, {@code 1-3T10}, answers unless a word says otherwise. */
class LevelRuleTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern DEED = Pattern.compile("(\\d+)-(\\d+)T(\\d+)(?::(\\d+))?([a-z]*)(-?\\d*)");

    private static final LevelRule TWO_STEPS = level("trust")
            .step(gain(atLeast(2, count("answered")).withinDays(3))
                    .loss(fewerThan(1, count("answered")).withinDays(4))
                    .afterGraceOfDays(2))
            .step(gain(atLeast(3, count("answered")).withinDays(3))
                    .loss(fewerThan(2, count("answered")).withinDays(3))
                    .afterGraceOfDays(1));

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "1-1T10,                            0,       one short of the threshold",
        "1-1T10 1-1T11,                     0 1,     exactly at the threshold",
        "1-1T10 1-3T23:59,                  0 1,     the last minute of the window",
        "1-1T10 1-4T00,                     0 0,     the first moment after it",
        "1-1T10 1-1T11 1-1T12,              0 1 2,   step by step",
        "1-1T10 1-2T10 1-2T11 1-4T23:59e,   0 1 2 2, still in its window",
        "1-1T10 1-2T10 1-2T11 1-5T23:59e,   0 1 2 2, the end of the grace is not there yet",
        "1-1T10 1-2T10 1-2T11 1-6T00e,      0 1 2 1, but now it is",
        "1-1T10 1-2T10 1-2T11 1-5T12 1-6T00e, 0 1 2 2 1, one short is not enough to stop it",
        "1-1T10 1-2T10 1-2T11 1-5T12 1-5T13 1-6T00e, 0 1 2 2 2 2, in time to stop it",
        "1-1T10 1-2T10 1-2T11 1-5T12 1-6T00, 0 1 2 2 1, too late when the grace is over",
        "1-1T10 1-2T10 1-2T11 1-7T23:59e,   0 1 2 1, the step below has a grace of its own",
        "1-1T10 1-2T10 1-2T11 1-8T00e,      0 1 2 0, and may be lost by the same evaluation",
        "1-1T10 1-2T10 1-2T11 1-30T00e,     0 1 2 0, nobody falls below 0",
        "1-1T10 1-1T11 1-30T10 1-30T11,     0 1 0 1, what was lost is gained again"
    })
    void borders(String deeds, String levels, String what) {
        assertThat(levels(TWO_STEPS, deeds)).as(what).isEqualTo(levels);
    }

    /** Clocks go forward on 29 March and back on 25 October. */
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "3-28T01 3-30T23:59,                        0 1,     a window over a short day",
        "3-28T01 3-31T00,                           0 0,     and its edge",
        "10-24T01 10-26T23:59,                      0 1,     a window over a long day",
        "10-24T01 10-27T00,                         0 0,     and its edge",
        "3-25T10 3-25T11 3-30T23:59e,               0 1 1,   a grace over a short day",
        "3-25T10 3-25T11 3-31T00e,                  0 1 0,   and its edge",
        "10-21T10 10-21T11 10-26T23:59e,            0 1 1,   a grace over a long day",
        "10-21T10 10-21T11 10-27T00e,               0 1 0,   and its edge"
    })
    void borders_when_clocks_change(String deeds, String levels, String what) {
        assertThat(levels(TWO_STEPS, deeds)).as(what).isEqualTo(levels);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "1-1T10lock2 1-30T10e,                      2 2,       a locked level is not lost",
        "1-1T10lock0 1-1T11 1-1T12 1-1T13,          0 0 0 0,   nor gained",
        "1-1T10lock0 1-1T11 1-1T12 1-1T13 1-1T14unlock, 0 0 0 0 2, unlocked it rises at once as far as it goes",
        "1-1T10lock2 1-9T10unlock 1-10T09:59e,      2 2 2,     unlocked it has its grace",
        "1-1T10lock2 1-9T10unlock 1-10T10e,         2 2 1,     and not more",
        "1-1T10lock2 1-2T10lock1 1-3T10unlock,      2 1 1,     locked elsewhere",
        "1-1T10lock9 1-2T10lock-4,                  2 0,       on a step there is",
        "1-1T10unlock,                              0,         unlocked without a lock"
    })
    void locks(String deeds, String levels, String what) {
        assertThat(levels(TWO_STEPS, deeds)).as(what).isEqualTo(levels);
    }

    @Test
    void steps_count_over_all_time_awards_and_under_conditions() {
        LevelRule ladder = level("x")
                .step(gain(
                        atLeast(5, sum("answered").where(Condition.amountAtLeast(0))),
                        atLeast(2, count("answered")).withinDays(1)));

        assertThat(levels(ladder, "1-1T10answered4 2-1T10answered-9 3-1T10answered1 3-1T11answered0"))
                .isEqualTo("0 0 0 1");
    }

    @Test
    void a_step_without_losing_conditions_is_kept() {
        assertThat(levels(level("x").step(gain(atLeast(1, count("answered")))), "1-1T10 12-31T10e"))
                .isEqualTo("1 1");
    }

    @Test
    void a_losing_condition_that_holds_keeps_the_step_from_being_gained() {
        LevelRule ladder = level("x")
                .step(gain(atLeast(2, count("answered")))
                        .loss(fewerThan(2, count("answered")).withinDays(1)));

        assertThat(levels(ladder, "1-1T10 1-2T10 1-2T11 1-3T00e 1-5T10 1-5T11")).isEqualTo("0 0 1 0 0 1");
    }

    @Test
    void the_state_forgets_days_beyond_the_longest_window() {
        Values state = Values.none();
        for (int day = 1; day <= 31; day++) {
            state = step(rule(TWO_STEPS), state, "1-" + day + "T10");
        }

        assertThat(state.encode()).hasSizeLessThan(200);
    }

    @Test
    void what_is_missing_and_what_would_be_lost_when_is_told() {
        Values state = state(TWO_STEPS, "1-1T10 1-2T10");
        LevelStanding on2 = TWO_STEPS.standing(state, at("1-2T12").toInstant(), PARIS);

        assertThat(on2.level()).isEqualTo(1);
        assertThat(on2.next()).extracting(Requirement::missing).containsExactly(1L, 0L);
        assertThat(on2.next()).extracting(Requirement::percent).containsExactly(66, 100);
        assertThat(on2.keeping()).extracting(Requirement::have).containsExactly(2L);
        assertThat(on2.fallsAt()).isEqualTo(at("1-8T00").toInstant());

        LevelStanding on6 = TWO_STEPS.standing(state, at("1-9T12").toInstant(), PARIS);
        assertThat(on6.level()).isEqualTo(1);
        assertThat(on6.keeping()).extracting(Requirement::missing).containsExactly(1L);
        assertThat(on6.fallsAt()).isEqualTo(at("1-8T00").toInstant());
        assertThat(TWO_STEPS.isOverdue(state, at("1-7T23:59").toInstant(), PARIS))
                .isFalse();
        assertThat(TWO_STEPS.isOverdue(state, at("1-8T00").toInstant(), PARIS)).isTrue();
    }

    @Test
    void a_locked_level_and_the_first_one_never_fall() {
        assertThat(standing("1-1T10lock2").fallsAt()).isNull();
        assertThat(standing("1-1T10lock2").locked()).isTrue();
        assertThat(standing("1-1T10lock2").next()).isEmpty();
        assertThat(standing("1-1T10").fallsAt()).isNull();
        assertThat(standing("1-1T10").keeping()).isEmpty();
    }

    private static LevelStanding standing(String deeds) {
        return TWO_STEPS.standing(state(TWO_STEPS, deeds), at("1-2T10").toInstant(), PARIS);
    }

    private static String levels(LevelRule ladder, String deeds) {
        RecognitionRule rule = rule(ladder);
        Values state = Values.none();
        long level = 0;
        List<String> levels = new ArrayList<>();
        for (String deed : deeds.split(" ")) {
            Fact fact = fact(deed);
            Step step = rule.step(state, fact);
            state = Values.decode(step.state().encode());
            level += step.grants().stream().mapToLong(Grant::amount).sum();
            levels.add(String.valueOf(level));
        }
        return String.join(" ", levels);
    }

    private static Values state(LevelRule ladder, String deeds) {
        Values state = Values.none();
        for (String deed : deeds.split(" ")) {
            state = step(rule(ladder), state, deed);
        }
        return state;
    }

    private static Values step(RecognitionRule rule, Values state, String deed) {
        Fact fact = fact(deed);
        assertThat(rule.keyOf(fact)).isPresent();
        return rule.step(state, fact).state();
    }

    private static RecognitionRule rule(LevelRule ladder) {
        return ladder.rules(Rules.none()).get(0);
    }

    private static Fact fact(String text) {
        Matcher deed = DEED.matcher(text);
        assertThat(deed.matches()).as(text).isTrue();
        String kind = switch (deed.group(5)) {
            case "" -> "answered";
            case "e" -> LevelRule.EVALUATED;
            case "lock" -> LevelRule.LOCKED;
            case "unlock" -> LevelRule.UNLOCKED;
            default -> deed.group(5);
        };
        return Fact.of(
                Activity.activity(kind)
                        .id(text)
                        .by(new MemberId("ada"))
                        .on("trust")
                        .amounting(deed.group(6).isEmpty() ? 0 : Long.parseLong(deed.group(6)))
                        .at(at(text).toInstant()),
                PARIS);
    }

    private static ZonedDateTime at(String text) {
        Matcher deed = DEED.matcher(text);
        assertThat(deed.matches()).as(text).isTrue();
        String minute = deed.group(4);
        return LocalDateTime.of(
                        2026,
                        Integer.parseInt(deed.group(1)),
                        Integer.parseInt(deed.group(2)),
                        Integer.parseInt(deed.group(3)),
                        minute == null ? 0 : Integer.parseInt(minute))
                .atZone(PARIS);
    }
}
