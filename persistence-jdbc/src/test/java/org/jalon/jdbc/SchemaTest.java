package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class SchemaTest {

    @ParameterizedTest
    @EnumSource
    void after_migrating_all_is_there(Server server) {
        Schema schema = fresh(server);

        schema.migrate();
        schema.migrate();

        assertThatCode(schema::validate).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_written_creates_all_when_somebody_runs_it(Server server) throws IOException {
        Names names = server.freshNames();
        Schema schema = schema(server, names);

        run(server, ddl(schema));
        assertThatCode(schema::validate).doesNotThrowAnyException();
        schema.migrate();

        assertThatCode(schema::validate).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void what_somebody_ran_of_an_older_release_is_completed(Server server) {
        Names names = server.freshNames();
        Schema schema = schema(server, names);
        Script.of(server.dialect()).get(0).statements(names).forEach(server::execute);

        schema.migrate();

        assertThatCode(schema::validate).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void each_table_that_was_dropped_is_named(Server server) {
        Names names = server.migrated();
        List<String> dropped = new ArrayList<>();
        for (String table : Blueprint.of(server.dialect(), names).tables()) {
            server.execute("drop table " + names.schema() + "." + table);
            dropped.add("table " + table);

            assertThat(missing(schema(server, names))).containsExactlyElementsOf(dropped);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_column_that_was_dropped_is_named(Server server) {
        Names names = server.migrated();

        server.execute("alter table " + names.table("activity") + " drop column amount");
        server.execute("alter table " + names.table("entry") + " drop column ordinal");

        assertThat(missing(schema(server, names)))
                .containsExactly("column jalon_activity.amount", "column jalon_entry.ordinal");
    }

    @ParameterizedTest
    @EnumSource
    void an_index_that_was_dropped_is_named(Server server) {
        Names names = server.migrated();

        server.dropIndex(names, "entry", "entry_by_reversed");
        server.dropIndex(names, "account", "account_by_rank");

        assertThat(missing(schema(server, names)))
                .containsExactly(
                        "index jalon_account_by_rank on jalon_account"
                                + " (community_id, kind, subject_type, balance, reached_s, reached_n, subject_id)",
                        "unique index jalon_entry_by_reversed on jalon_entry (community_id, reverses)");
    }

    @ParameterizedTest
    @EnumSource
    void starters_at_once_do_not_disturb_each_other(Server server) throws Exception {
        Schema schema = fresh(server);

        atOnce(4, () -> {
            schema.migrate();
            return true;
        });

        assertThatCode(schema::validate).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void a_host_with_tables_of_its_own_keeps_them(Server server) {
        Names names = server.freshNames();
        server.execute("create table " + names.schema() + ".course (id int)");
        Schema one = schema(server, names);
        Schema other = one.prefixed("Other_");

        one.migrate();
        other.migrate();

        assertThatCode(one::validate).doesNotThrowAnyException();
        assertThatCode(other::validate).doesNotThrowAnyException();
        server.execute("select id from " + names.schema() + ".course");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_there_before_it_is_asked_for(Server server) {
        Names names = server.freshNames();

        assertThat(missing(schema(server, names)))
                .containsExactlyElementsOf(Blueprint.of(server.dialect(), names).tables().stream()
                        .map("table "::concat)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_of_the_connections_will_do(Server server) {
        Schema schema = Schema.of(server.dataSource()).prefixed("here_");

        schema.migrate();

        assertThatCode(schema::validate).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void without_flyway_the_message_says_what_to_do(Server server) {
        assertThatThrownBy(() -> new WithoutFlyway().migrate(server, server.freshNames()))
                .hasMessageContaining("org.flywaydb:flyway-core");
    }

    @Test
    void a_pool_that_is_too_small_is_told_at_the_first_attempt() {
        Names names = Server.H2.freshNames();
        List<SQLException> waited = new ArrayList<>();
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(Server.H2.dataSource());
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(250);

            assertThatThrownBy(() -> Schema.of(counting(pool, waited))
                            .named(names.schema())
                            .prefixed(names.prefix())
                            .migrate())
                    .isInstanceOf(MigrationFailure.class)
                    .hasMessageContaining("Connection is not available");
        }
        assertThat(waited).hasSize(1);
    }

    private static Schema fresh(Server server) {
        return schema(server, server.freshNames());
    }

    private static Schema schema(Server server, Names names) {
        return Schema.of(server.dataSource()).named(names.schema()).prefixed(names.prefix());
    }

    private static DataSource counting(DataSource pool, List<SQLException> waited) {
        return new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                try {
                    return super.getConnection();
                } catch (SQLException timeout) {
                    waited.add(timeout);
                    throw timeout;
                }
            }
        };
    }

    private static List<String> missing(Schema schema) {
        try {
            schema.validate();
            return List.of();
        } catch (SchemaMismatch mismatch) {
            return mismatch.missing();
        }
    }

    private static String ddl(Schema schema) throws IOException {
        StringWriter text = new StringWriter();
        schema.writeDdl(text);
        return text.toString();
    }

    private static void run(Server server, String ddl) {
        assertThat(ddl).doesNotContain("${");
        for (String statement : new Script("", ddl).statements(Names.usual())) {
            server.execute(statement);
        }
    }

    private static void atOnce(int starters, Callable<Boolean> start) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(starters);
        ExecutorService threads = Executors.newFixedThreadPool(starters);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < starters; i++) {
                all.add(threads.submit(() -> {
                    barrier.await();
                    return start.call();
                }));
            }
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
