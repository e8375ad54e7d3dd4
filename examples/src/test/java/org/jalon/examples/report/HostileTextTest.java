package org.jalon.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.examples.report.Column.tags;
import static org.jalon.examples.report.Column.text;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon.examples.report.Timeline.Moment;
import org.junit.jupiter.api.Test;

/** Members choose their names, and some choose them badly. */
class HostileTextTest {

    private static final String HOSTILE = "</script></style><img src=x onerror=alert(1)>'\"<!--";

    @Test
    void no_text_of_the_report_opens_an_element_or_ends_a_script() {
        String page = ReportWriter.html(hostileEverywhere());

        assertThat(page).doesNotContain("<img").doesNotContain("<!--");
        assertThat(occurrences("</script", page)).isEqualTo(2);
        assertThat(occurrences("</style", page)).isEqualTo(2);
    }

    @Test
    void hostile_text_is_still_shown_as_it_was_written() {
        String page = ReportWriter.html(hostileEverywhere());

        assertThat(occurrences(
                        "&lt;/script&gt;&lt;/style&gt;&lt;img src=x onerror=alert\\(1\\)&gt;&#39;&quot;&lt;!--", page))
                .isGreaterThanOrEqualTo(20);
    }

    private static Report hostileEverywhere() {
        Moment moment = Moment.badge(LocalDate.EPOCH, HOSTILE, HOSTILE);
        return Report.titled(HOSTILE)
                .subtitled(HOSTILE)
                .headlining(Figure.of(HOSTILE, HOSTILE).hinting(HOSTILE))
                .with(
                        Section.titled(HOSTILE)
                                .introducing(HOSTILE)
                                .with(
                                        Table.of(List.of(HOSTILE), text(HOSTILE, it -> it), tags(HOSTILE, List::of))
                                                .titled(HOSTILE),
                                        Chart.bars(HOSTILE, HOSTILE)
                                                .measuring(HOSTILE)
                                                .over(HOSTILE)
                                                .series(HOSTILE, 1),
                                        Timeline.of(moment).titled(HOSTILE),
                                        Note.info(HOSTILE, HOSTILE)),
                        Section.titled(HOSTILE));
    }

    private static long occurrences(String pattern, String page) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }
}
