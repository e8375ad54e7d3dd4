package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.jdbc.TinySession.tiny;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jalon.community.CommunityId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class OwningStoreTest {

    @ParameterizedTest
    @EnumSource
    void what_was_done_is_committed(Server server) {
        CommunityId community = Counters.begun(server);

        long count = Counters.owning(server).inTransaction(community, tiny(TinySession::increment));

        assertThat(count).isEqualTo(1);
        assertThat(Counters.count(server, community)).isEqualTo(1);
        assertThat(Counters.owning(server).communities()).contains(community).isSortedAccordingTo(byText());
    }

    @ParameterizedTest
    @EnumSource
    void what_failed_is_undone_and_the_exception_goes_on(Server server) {
        CommunityId community = Counters.begun(server);

        assertThatThrownBy(() -> Counters.owning(server).inTransaction(community, tiny(session -> {
                    session.increment();
                    throw new IllegalStateException("on purpose");
                })))
                .hasMessage("on purpose");

        assertThat(Counters.count(server, community)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void writers_at_once_wait_for_each_other(Server server) throws Exception {
        CommunityId community = Counters.begun(server);
        JdbcStore store = Counters.owning(server);

        atOnce(8, () -> {
            for (int i = 0; i < 10; i++) {
                store.inTransaction(community, tiny(TinySession::increment));
            }
            return true;
        });

        assertThat(Counters.count(server, community)).isEqualTo(80);
    }

    @ParameterizedTest
    @EnumSource
    void founders_of_different_communities_do_not_stop_each_other(Server server) throws Exception {
        atOnce(8, () -> {
            for (int i = 0; i < 10; i++) {
                assertThat(Counters.count(server, Counters.begun(server))).isZero();
            }
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_first_write_of_two_at_once_is_done_again_by_who_lost(Server server) throws Exception {
        CommunityId community = new CommunityId(java.util.UUID.randomUUID());
        JdbcStore store = Counters.owning(server, server.dataSource(), new Patience(20, Backoff.usual()));

        atOnce(
                4,
                () -> store.inTransaction(community, tiny(session -> {
                    if (session.count() < 0) {
                        session.begin();
                    }
                    return session.increment();
                })));

        assertThat(Counters.count(server, community)).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void the_connection_goes_back_as_it_came(Server server) throws SQLException {
        CommunityId community = Counters.begun(server);
        for (boolean autoCommit : new boolean[] {true, false}) {
            try (Connection connection = server.dataSource().getConnection()) {
                connection.setAutoCommit(autoCommit);
                int isolation = connection.getTransactionIsolation();
                JdbcStore store = Counters.owning(
                        server, new SingleConnectionDataSource(connection, true), new Patience(1, attempt -> {}));

                store.inTransaction(community, tiny(TinySession::increment));
                store.reading(community, tiny(TinySession::count));
                assertThatThrownBy(() -> store.inTransaction(community, tiny(session -> {
                            session.increment();
                            throw new IllegalStateException();
                        })))
                        .isInstanceOf(IllegalStateException.class);

                assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
                assertThat(connection.getTransactionIsolation()).isEqualTo(isolation);
                connection.setAutoCommit(true);
            }
        }
        assertThat(Counters.count(server, community)).isEqualTo(2);
    }

    /** What is said of a transaction must not wait on the connection for the next one. */
    @ParameterizedTest
    @EnumSource
    void a_reading_that_asks_nothing_leaves_the_connection_as_it_came(Server server) throws SQLException {
        CommunityId community = Counters.begun(server);
        for (boolean autoCommit : new boolean[] {true, false}) {
            try (Connection connection = server.dataSource().getConnection()) {
                connection.setAutoCommit(autoCommit);
                JdbcStore store = Counters.owning(
                        server, new SingleConnectionDataSource(connection, true), new Patience(1, attempt -> {}));

                String nothing = store.reading(community, session -> "nothing");
                store.inTransaction(community, tiny(TinySession::increment));

                assertThat(nothing).isEqualTo("nothing");
                connection.setAutoCommit(true);
            }
        }
        assertThat(Counters.count(server, community)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_within_a_unit_of_the_same_community_is_refused(Server server) {
        CommunityId community = Counters.begun(server);
        JdbcStore store = Counters.owning(server);

        assertThatThrownBy(() ->
                        store.inTransaction(community, outer -> store.reading(community, tiny(TinySession::count))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("under way");

        assertThat(store.inTransaction(community, tiny(TinySession::increment))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_only_reads_sees_one_moment_and_waits_for_nobody(Server server) throws Exception {
        CommunityId community = Counters.begun(server);
        JdbcStore store = Counters.owning(server);

        List<Long> seen = store.reading(community, tiny(session -> {
            long before = session.count();
            inAnotherThread(() -> store.inTransaction(community, tiny(TinySession::increment)));
            return List.of(before, session.count());
        }));

        assertThat(seen).containsExactly(0L, 0L);
        assertThat(Counters.count(server, community)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_statement_is_told_by_its_state_and_not_repeated(Server server) {
        CommunityId community = Counters.begun(server);
        int[] times = {0};

        assertThatThrownBy(() -> Counters.owning(server).inTransaction(community, tiny(session -> {
                    times[0]++;
                    session.fail("update nowhere_to_be_found set x = 1");
                    return true;
                })))
                .isInstanceOfSatisfying(StoreFailure.class, failure -> {
                    assertThat(failure.sqlState()).startsWith("42");
                    assertThat(failure.isRepeatable()).isFalse();
                });

        assertThat(times[0]).isEqualTo(1);
    }

    private static java.util.Comparator<CommunityId> byText() {
        return java.util.Comparator.comparing(CommunityId::toString);
    }

    private static <T> T inAnotherThread(Callable<T> work) {
        try {
            return atOnce(1, work).get(0);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static <T> List<T> atOnce(int many, Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<T>> all =
                    Stream.generate(() -> threads.submit(work)).limit(many).toList();
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> one : all) {
                results.add(one.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
