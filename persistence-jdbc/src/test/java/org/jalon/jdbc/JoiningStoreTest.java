package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.jdbc.TinySession.tiny;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jalon.community.CommunityId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

class JoiningStoreTest {

    @ParameterizedTest
    @EnumSource
    void the_host_commits_or_rolls_back_both_its_own_and_ours(Server server) throws SQLException {
        CommunityId community = Counters.begun(server);
        try (Connection connection = server.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            JdbcStore store = Counters.joining(server, () -> connection, false);

            store.inTransaction(community, tiny(TinySession::increment));
            connection.rollback();
            assertThat(Counters.count(server, community)).isZero();

            store.inTransaction(community, tiny(TinySession::increment));
            store.inTransaction(community, tiny(TinySession::increment));
            assertThat(Counters.count(server, community)).isZero();
            connection.commit();

            assertThat(connection.isClosed()).isFalse();
            assertThat(connection.getAutoCommit()).isFalse();
        }
        assertThat(Counters.count(server, community)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void without_a_transaction_nothing_is_done(Server server) throws SQLException {
        CommunityId community = Counters.begun(server);
        try (Connection connection = server.dataSource().getConnection()) {
            JdbcStore store = Counters.joining(server, () -> connection, false);

            assertThatThrownBy(() -> store.inTransaction(community, tiny(TinySession::increment)))
                    .isInstanceOf(NoTransaction.class)
                    .hasMessageContaining("begin a transaction");

            assertThat(connection.getAutoCommit()).isTrue();
        }
        assertThat(Counters.count(server, community)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void spring_commits_what_the_host_and_jalon_did_together(Server server) {
        CommunityId community = Counters.begun(server);
        DataSource aware = new TransactionAwareDataSourceProxy(server.dataSource());
        JdbcStore store = Counters.joining(server, aware::getConnection, true);
        TransactionTemplate spring = new TransactionTemplate(new DataSourceTransactionManager(server.dataSource()));

        spring.executeWithoutResult(status -> {
            store.inTransaction(community, tiny(TinySession::increment));
            new JdbcTemplate(aware)
                    .update("update " + Counters.names(server).table("community") + " set name = 'host'"
                            + " where revision = 1");
        });
        spring.executeWithoutResult(status -> {
            store.inTransaction(community, tiny(TinySession::increment));
            status.setRollbackOnly();
        });

        assertThat(Counters.count(server, community)).isEqualTo(1);
        assertThatThrownBy(() -> store.inTransaction(community, tiny(TinySession::increment)))
                .isInstanceOf(NoTransaction.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_fails_goes_to_the_host_who_rolls_back(Server server) {
        CommunityId community = Counters.begun(server);
        JdbcStore store =
                Counters.joining(server, new TransactionAwareDataSourceProxy(server.dataSource())::getConnection, true);
        TransactionTemplate spring = new TransactionTemplate(new DataSourceTransactionManager(server.dataSource()));

        assertThatThrownBy(() -> spring.executeWithoutResult(status -> store.inTransaction(community, tiny(session -> {
                    session.increment();
                    session.begin();
                    return true;
                }))))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure -> assertThat(failure.isRepeatable()).isTrue());

        assertThat(Counters.count(server, community)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_snapshot_that_the_host_took_before_is_not_decided_upon(Server server) throws SQLException {
        CommunityId community = Counters.begun(server);
        try (Connection connection = server.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            JdbcStore joined = Counters.joining(server, () -> connection, false);
            joined.reading(community, tiny(TinySession::count));

            Counters.owning(server).inTransaction(community, tiny(TinySession::increment));
            try {
                joined.inTransaction(community, tiny(TinySession::increment));
                connection.commit();
                assertThat(Counters.count(server, community)).isEqualTo(2);
            } catch (StoreFailure failure) {
                connection.rollback();
                assertThat(failure.isRepeatable()).as(failure.sqlState()).isTrue();
                assertThat(Counters.count(server, community)).isEqualTo(1);
            }
            connection.setAutoCommit(true);
        }
    }
}
