package org.jalon.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon.examples.report.Timeline.Moment;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private static String html(Timeline timeline) {
        return new BlockHtml(Language.ENGLISH).timeline(timeline).markup();
    }

    @Test
    void every_kind_of_moment_is_named_besides_its_marker() {
        String html = html(Timeline.of(
                Moment.event(DAY, "a", ""),
                Moment.milestone(DAY, "b", ""),
                Moment.badge(DAY, "c", ""),
                Moment.retraction(DAY, "d", "")));

        assertThat(html)
                .contains("<li class=\"event\">", "<li class=\"milestone\">", "<li class=\"badge\">")
                .contains("<li class=\"retraction\">")
                .contains(">Event<", ">Milestone<", ">Badge<", ">Retraction<");
    }

    @Test
    void a_moment_tells_when_what_and_more() {
        String html = html(Timeline.of(Moment.milestone(DAY, "First attempt", "Reached by 40."))
                .titled("Challenge"));

        assertThat(html)
                .contains("<h3>Challenge</h3>")
                .contains("<time datetime=\"2026-03-09\">9 March 2026</time>")
                .contains("<p class=\"what\">First attempt</p>\n<p>Reached by 40.</p>");
    }

    @Test
    void a_long_timeline_is_folded_after_its_first_moments() {
        List<Moment> moments = IntStream.rangeClosed(1, 13)
                .mapToObj(it -> Moment.event(DAY, "Moment " + it, ""))
                .toList();

        assertThat(html(Timeline.of(moments)).split("<summary>Show all 13 moments</summary>", -1))
                .hasSize(2)
                .satisfies(it -> assertThat(it[1]).contains("Moment 13").doesNotContain("Moment 12"));
    }

    @Test
    void an_empty_timeline_says_so() {
        assertThat(html(Timeline.of())).contains("Nothing to show yet.");
    }
}
