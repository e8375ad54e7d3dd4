package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
            23505, 0,    CONFLICT
            23505, 23505, CONFLICT
            23000, 1062, CONFLICT
            23000, 1048, OTHER
            23502, 0,    OTHER
            40001, 0,    RETRY
            40P01, 0,    RETRY
            40001, 1213, RETRY
            41000, 1205, RETRY
            HY000, 1205, RETRY
            HY000, 1020, RETRY
            HY000, 1366, OTHER
            55P03, 0,    RETRY
            HYT00, 50200, RETRY
            90131, 90131, RETRY
            08006, 0,    UNKNOWN_OUTCOME
            08000, 0,    UNKNOWN_OUTCOME
            40003, 0,    UNKNOWN_OUTCOME
            57P01, 0,    UNKNOWN_OUTCOME
            42601, 1205, OTHER
            null,  1205, RETRY
            null,  0,    OTHER
            """)
    void failures_are_told_by_state_and_by_code_only_where_the_state_says_nothing(
            String state, int code, Failure expected) {
        assertThat(Failure.of(new SQLException("", state, code))).isEqualTo(expected);
    }

    @Test
    void a_batch_is_told_by_what_it_carries() {
        SQLException batch = new BatchUpdateException("", "HY000", 0, new int[0]);
        batch.setNextException(new SQLException("", "23505"));

        assertThat(Failure.of(batch)).isEqualTo(Failure.CONFLICT);
    }
}
