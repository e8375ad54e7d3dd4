package org.jalon.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private static String english(Cell cell) {
        return cell.fold(new CellText(Language.ENGLISH));
    }

    private static String french(Cell cell) {
        return cell.fold(new CellText(Language.FRENCH));
    }

    @Test
    void numbers_are_grouped_as_the_reader_expects() {
        assertThat(english(Cell.count(-1_234_567))).isEqualTo("-1,234,567");
        assertThat(french(Cell.count(-1_234_567))).isEqualTo("-1\u202f234\u202f567");
        assertThat(english(Cell.count(Long.MAX_VALUE))).isEqualTo("9,223,372,036,854,775,807");
    }

    @Test
    void decimals_are_rounded_half_up_and_never_leave_a_negative_zero() {
        assertThat(english(Cell.decimal(2, 1234.565))).isEqualTo("1,234.57");
        assertThat(french(Cell.decimal(1, 0.25))).isEqualTo("0,3");
        assertThat(english(Cell.decimal(1, -0.04))).isEqualTo("0.0");
    }

    @Test
    void shares_are_shown_in_percent() {
        assertThat(english(Cell.percent(0.285))).isEqualTo("29%");
        assertThat(french(Cell.percent(1))).isEqualTo("100\u202f%");
    }

    @Test
    void what_has_no_value_is_a_dash_not_a_zero() {
        assertThat(english(Cell.decimal(1, Double.NaN))).isEqualTo("–");
        assertThat(english(Cell.percent(Double.POSITIVE_INFINITY))).isEqualTo("–");
    }

    @Test
    void dates_are_written_out() {
        assertThat(Language.ENGLISH.write(LocalDate.of(2026, 3, 9))).isEqualTo("9 March 2026");
        assertThat(Language.FRENCH.write(LocalDate.of(2026, 3, 9))).isEqualTo("9 mars 2026");
    }
}
