package org.jalon.examples.demo.page;

import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.percent;
import static org.jalon.examples.report.Column.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.CalendarPeriod;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.community.Phase;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.policy.LearningActivity;
import org.jalon.examples.report.Chart;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;
import org.jalon.recognition.board.Standing;

/** How lively the community was, week by week and phase by phase. */
record LifeSection(Facts facts, Honours honours) {

    Section section() {
        return Section.titled("How the community came alive")
                .introducing("A community that lives only while the course runs is an audience."
                        + " What counts is what was there before, and what stayed.")
                .with(weekly(), people(), phases());
    }

    private Chart weekly() {
        String after = Words.number(facts.contributions(Phase.AFTER).size());
        String all = Words.number(facts.contributions().size());
        Chart chart = Chart.stackedBars(
                        "Contributions per week, before, during and after the course",
                        after + " of " + all + " contributions came after the course had ended.")
                .measuring("contributions")
                .over(weeks().map(Dates::brief).toList());
        for (Phase phase : Phase.values()) {
            chart = chart.series(
                    Words.phase(phase),
                    perWeek(facts.contributions(phase).stream().map(LifeSection::dayOf)));
        }
        return chart;
    }

    private Chart people() {
        List<Long> active = activePerWeek();
        long last = active.stream()
                        .skip(active.size() - 8L)
                        .mapToLong(Long::longValue)
                        .sum()
                / 8;
        return Chart.lines(
                        "Members who did something, per week",
                        "A year after the course, about " + last + " members are still active in a week.")
                .measuring("members")
                .over(weeks().map(Dates::brief).toList())
                .series("Active members", active);
    }

    private Table phases() {
        return Table.of(
                        Arrays.asList(Phase.values()),
                        text("Phase", Words::phase),
                        count(
                                "Contributions",
                                phase -> facts.contributions(phase).size()),
                        count("Questions", phase -> facts.count(phase, LearningActivity.QUESTION_ASKED)),
                        count("Answers", phase -> facts.count(phase, LearningActivity.ANSWER_PUBLISHED)),
                        count("Resources", phase -> facts.count(phase, LearningActivity.RESOURCE_SHARED)),
                        count("Evidence", phase -> facts.count(phase, LearningActivity.EVIDENCE_SHARED)),
                        percent("By learners", facts::shareOfLearners),
                        count("Points earned", this::points))
                .titled("The three phases");
    }

    private long points(Phase phase) {
        return honours.all(honours.during(phase)).stream()
                .mapToLong(Standing::points)
                .sum();
    }

    private static Stream<LocalDate> weeks() {
        return CourseYear.FOUNDED.datesUntil(CourseYear.ENDS, Period.ofWeeks(1));
    }

    private List<Long> perWeek(Stream<LocalDate> days) {
        Map<LocalDate, Long> counts =
                days.collect(Collectors.groupingBy(CalendarPeriod.WEEK::startOf, Collectors.counting()));
        return weeks().map(week -> counts.getOrDefault(week, 0L)).toList();
    }

    private static LocalDate dayOf(Activity activity) {
        return CourseYear.dayOf(activity.occurredAt());
    }

    private List<Long> activePerWeek() {
        Map<LocalDate, Set<MemberId>> active = facts.story().told().stream()
                .filter(activity -> activity.actor() != null)
                .collect(Collectors.groupingBy(
                        activity -> CalendarPeriod.WEEK.startOf(dayOf(activity)),
                        Collectors.mapping(Activity::actor, Collectors.toSet())));
        return weeks().map(week -> (long) active.getOrDefault(week, Set.of()).size())
                .toList();
    }
}
