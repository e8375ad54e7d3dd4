package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Drivers run as they do at hosts, where Java's assertions are off; Jalon's own are on. */
class DriverAssertionsTest {

    @Test
    void only_the_library_asserts() {
        assertThat(PGConnection.class.desiredAssertionStatus()).isFalse();
        assertThat(Sql.class.desiredAssertionStatus()).isTrue();
    }
}
