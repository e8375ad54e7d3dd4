package org.jalon.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.examples.report.Csv.field;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    private record Standing(String member, long points, double share) {}

    @Test
    void values_are_written_plainly_and_quoted_only_when_needed() {
        List<Standing> standings =
                List.of(new Standing("Zoé, \"Z\"", 1_234_567, 0.25), new Standing("two\nlines", -4, 1e-3));

        String text = Csv.of(
                        standings,
                        field("member", Standing::member),
                        field("points", Standing::points),
                        field("share", Standing::share))
                .text();

        assertThat(text).isEqualTo("member,points,share\n\"Zoé, \"\"Z\"\"\",1234567,0.25\n\"two\nlines\",-4,0.001\n");
    }

    @Test
    void without_items_the_header_still_tells_what_would_be_there() {
        assertThat(Csv.of(List.<Standing>of(), field("member", Standing::member))
                        .text())
                .isEqualTo("member\n");
    }
}
