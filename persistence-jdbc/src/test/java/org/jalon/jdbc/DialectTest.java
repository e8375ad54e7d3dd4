package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DialectTest {

    private static final UUID COMMUNITY = UUID.fromString("ffeeddcc-bbaa-7988-8776-655443322110");

    @ParameterizedTest
    @EnumSource
    void an_upsert_inserts_or_replaces_and_adds(Server server) throws SQLException {
        try (Connection connection = server.dataSource().getConnection()) {
            assertUpserts(server, connection);
        }
    }

    @Test
    void a_driver_that_rewrites_batches_does_not_spoil_an_upsert() throws SQLException {
        String url = Server.MARIADB.url() + "&rewriteBatchedStatements=true";
        try (Connection connection = DriverManager.getConnection(url)) {
            assertUpserts(Server.MARIADB, connection);
        }
    }

    private static void assertUpserts(Server server, Connection connection) throws SQLException {
        String table = Counters.names(server).table("account");
        String upsert = server.dialect()
                .upsert(
                        table,
                        List.of("community_id", "subject_type", "subject_id", "kind"),
                        List.of("reached_s", "reached_n"),
                        List.of("balance"));
        connection.setAutoCommit(false);
        Sql sql = new Sql(connection, server.dialect(), Access.OWNED);

        sql.batch(
                upsert,
                List.of(1L, 10L, 100L),
                (params, more) -> params.uuid(COMMUNITY)
                        .text("MEMBER")
                        .text("ada")
                        .text("points:x")
                        .number(more)
                        .integer(0)
                        .number(more));

        assertThat(sql.query(
                        "select balance, reached_s from " + table,
                        params -> {},
                        row -> row.number("balance") + " " + row.number("reached_s")))
                .containsExactly("111 100");
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @ParameterizedTest
    @EnumSource
    void ids_and_texts_come_back_and_are_found_among_many(Server server) throws SQLException {
        String table = Counters.names(server).table("fold");
        List<UUID> ids = LongStream.range(0, 20)
                .mapToObj(low -> new UUID(0x8000000000000000L, low))
                .toList();
        try (Connection connection = server.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Sql sql = new Sql(connection, server.dialect(), Access.OWNED);
            String insert =
                    "insert into " + table + " (community_id, fold_id, rule_id, key_scope, key_id, key_slice, inputs,"
                            + " last_s, last_n, last_activity, state) values (?, ?, ?, 'x', 'x', '', 0, 0, 0, 'x', ?)";
            sql.batch(
                    insert,
                    ids,
                    (params, id) -> params.uuid(COMMUNITY)
                            .uuid(id)
                            .text("rule " + id.getLeastSignificantBits())
                            .text("\uD83D\uDE00 é\n".repeat(20_000)));

            assertThat(sql.queryAmong(
                            ids.subList(1, 18),
                            "fold_id",
                            condition -> "select fold_id from " + table + " where " + condition,
                            Params::uuids,
                            row -> row.uuid("fold_id")))
                    .containsExactlyInAnyOrderElementsOf(ids.subList(1, 18));
            assertThat(sql.queryAmong(
                            List.of("rule 1", "Rule 2", "rule 3 "),
                            "rule_id",
                            condition -> "select rule_id from " + table + " where " + condition,
                            Params::texts,
                            row -> row.text("rule_id")))
                    .containsExactly("rule 1");
            assertThat(sql.queryAmong(
                            ids,
                            "fold_id",
                            condition -> "select state from " + table + " where " + condition,
                            Params::uuids,
                            row -> row.text("state")))
                    .hasSize(20)
                    .allMatch("\uD83D\uDE00 é\n".repeat(20_000)::equals);
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void texts_are_in_the_order_of_code_points_but_in_h2_of_java(Server server) throws SQLException {
        String table = Counters.names(server).table("membership");
        List<String> inOrder =
                new ArrayList<>(List.of(" a", "A", "B", "a", "a ", "ab", "b", "é", "\uFFE6", "\uD83D\uDE00"));
        if (server == Server.H2) {
            Collections.sort(inOrder);
        }
        try (Connection connection = server.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Sql sql = new Sql(connection, server.dialect(), Access.OWNED);

            sql.batch(
                    "insert into " + table + " (community_id, member_id, role) values (?, ?, 'x')",
                    inOrder,
                    (params, id) -> params.uuid(COMMUNITY).text(id));

            assertThat(sql.query(
                            "select member_id from " + table + " where community_id = ? order by member_id",
                            params -> params.uuid(COMMUNITY),
                            row -> row.text("member_id")))
                    .containsExactlyElementsOf(inOrder);
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
