package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServerTest {

    @ParameterizedTest
    @EnumSource
    void each_server_is_told_by_its_metadata(Server server) throws SQLException {
        try (Connection connection = server.dataSource().getConnection()) {
            assertThat(Dialect.of(connection)).isEqualTo(server.dialect());
        }
    }
}
