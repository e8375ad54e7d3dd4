package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jalon.Jalon;
import org.jalon.community.CommunityId;
import org.jalon.event.delivery.Claim;
import org.jalon.event.delivery.Lease;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Others are at more lines than are looked at first. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BusyLinesTest {

    private static final int COMMUNITIES = 70;

    @ParameterizedTest
    @EnumSource
    void the_one_that_nobody_is_at_is_found(Server server) throws SQLException {
        Names names = server.migrated();
        JdbcStore store = storeOfLines(server, names);
        List<CommunityId> due = due(server, names);

        try (Connection others = server.dataSource().getConnection()) {
            lock(others, server, names, due.subList(0, COMMUNITIES - 1));

            assertThat(claim(store)).map(Claim::community).contains(due.get(COMMUNITIES - 1));
            others.rollback();
            others.setAutoCommit(true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void when_others_are_at_all_nothing_is_claimed(Server server) throws SQLException {
        Names names = server.migrated();
        JdbcStore store = storeOfLines(server, names);

        try (Connection others = server.dataSource().getConnection()) {
            lock(others, server, names, due(server, names));

            assertThat(claim(store)).isEmpty();
            others.rollback();
            others.setAutoCommit(true);
        }
        assertThat(claim(store)).isPresent();
    }

    private static JdbcStore storeOfLines(Server server, Names names) {
        JdbcStore store = JdbcStore.settings().at(names).owning(server.dataSource());
        Jalon jalon = Jalon.builder().store(store).publishingEvents().build();
        for (int i = 0; i < COMMUNITIES; i++) {
            jalon.communities().found(aCommunity("c" + i), by(member("m"))).orElseThrow();
        }
        return store;
    }

    private static Optional<Claim> claim(JdbcStore store) {
        Instant now = Instant.now().plusSeconds(1);
        return store.deliveries().claim(new Lease(new UUID(1, 1), now.plus(Duration.ofMinutes(1))), now, 1);
    }

    private static List<CommunityId> due(Server server, Names names) throws SQLException {
        try (Connection connection = server.dataSource().getConnection()) {
            Sql sql = new Sql(connection, server.dialect(), Access.OWNED);
            List<CommunityId> due = new Lines(sql, names).due(Instant.now().plusSeconds(1), 2 * COMMUNITIES);
            assertThat(due).hasSize(COMMUNITIES);
            return due;
        }
    }

    private static void lock(Connection connection, Server server, Names names, List<CommunityId> communities)
            throws SQLException {
        connection.setAutoCommit(false);
        Lines lines = new Lines(new Sql(connection, server.dialect(), Access.OWNED), names);
        communities.forEach(community -> assertThat(lines.find(community)).isPresent());
    }
}
