package org.jalon.examples.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-03-12T17:00:45.567",
                "2018-03-12T17:00:45.567Z",
                "2018-03-12T19:00:45.567+02:00",
            })
    void a_date_is_utc_unless_it_says_otherwise(String date) {
        assertThat(holding(date).instant("C")).isEqualTo(Instant.parse("2018-03-12T17:00:45.567Z"));
    }

    @Test
    void a_day_is_the_utc_day() {
        assertThat(holding("2018-03-12T23:30:00-02:00").day("C")).isEqualTo(LocalDate.of(2018, 3, 13));
    }

    @Test
    void an_optional_value_may_be_blank() {
        assertThat(holding("").optional("C", Row::number)).isNull();
        assertThat(holding("-1").optional("C", Row::number)).isEqualTo(-1L);
    }

    @Test
    void a_value_that_is_needed_may_not_be_blank() {
        assertRefused("", Row::number, "column C is blank; every row needs a value there");
        assertRefused("", Row::instant, "column C is blank; every row needs a value there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.5", "1 000", "9223372036854775808"})
    void a_malformed_number_is_refused(String number) {
        assertRefused(number, Row::number, "column C holds \"" + number + "\", not a whole number");
    }

    @Test
    void a_count_beyond_counting_is_refused() {
        assertRefused(
                "2147483648", Row::count, "column C holds \"2147483648\", too large; at most 2147483647 is possible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-03-12", "12/03/2018 17:00", "2018-02-30T00:00:00"})
    void a_malformed_date_is_refused(String date) {
        assertRefused(
                date,
                Row::instant,
                "column C holds \"" + date + "\", not a date such as 2018-03-12T17:00:45.567 (UTC)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0999-12-31T23:59:59", "9999-01-01T00:00:00"})
    void a_date_far_off_is_refused(String date) {
        assertRefused(date, Row::instant, "column C holds \"" + date + "\", not a date of the years 1000 to 9998");
    }

    @Test
    void an_id_is_short() {
        assertThat(holding("x".repeat(100)).id("C")).hasSize(100);
        assertRefused(
                "x".repeat(101),
                Row::id,
                "column C holds \"" + "x".repeat(40)
                        + "…\", no id; at most 100 characters, none of them a control character");
    }

    @Test
    void a_long_value_is_cut_and_kept_on_one_line() {
        assertRefused(
                "a\nb\u2028" + "😀".repeat(50),
                Row::number,
                "column C holds \"a b " + "😀".repeat(36) + "…\", not a whole number");
    }

    @Test
    void an_error_says_file_line_and_reason_also_to_programs() {
        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> holding("x").count("C"))
                .satisfies(error -> {
                    assertThat(error.file()).isEqualTo("table.csv");
                    assertThat(error.line()).hasValue(7);
                    assertThat(error.reason()).isEqualTo("column C holds \"x\", not a whole number");
                });
    }

    private static void assertRefused(String value, BiFunction<Row, String, ?> reading, String reason) {
        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> reading.apply(holding(value), "C"))
                .withMessage("table.csv, line 7: " + reason);
    }

    private static Row holding(String value) {
        return new Row(Path.of("table.csv"), 7, Map.of("C", value));
    }
}
