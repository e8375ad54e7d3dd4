package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What keeps the store shardable by community, in the text of every script. */
class ScriptLintTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/jalon/jdbc/schema-scripts");
    private static final Pattern STATEMENT = Pattern.compile(
            "(create (table|(unique )?index)|alter table \\S+ add column) .*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY =
            Pattern.compile("(primary key|unique[^(]*|index[^(]*)\\s*\\(([^)]*)\\)", Pattern.CASE_INSENSITIVE);

    /** By them relays find what to do, in whatever community: nothing is unique by them, and each part of a split store has its own. */
    private static final Pattern POLLED = Pattern.compile("create index \\w+ on jalon_(event|line) \\(status, .*");

    private static final Pattern COUNTED_BY_THE_DATABASE = Pattern.compile(
            "\\b(sequence|identity|(big|small)?serial|auto_increment|nextval|generated)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN_KEY =
            Pattern.compile("\\b(foreign|references|trigger|constraint)\\b", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @EnumSource
    void every_script_in_the_folder_is_known_and_numbered_in_order(Dialect dialect) throws IOException {
        List<Script> scripts = Script.of(dialect);

        try (Stream<Path> files = Files.list(FOLDER.resolve(dialect.folder()))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(
                            scripts.stream().map(Script::name).toList());
        }
        for (int i = 0; i < scripts.size(); i++) {
            assertThat(scripts.get(i).version()).isEqualTo(i + 1);
            assertThat(scripts.get(i).name()).matches("V\\d{3}__[a-z_]+\\.sql");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_key_begins_with_the_community(Dialect dialect) {
        for (String statement : keyed(dialect)) {
            assertThat(KEY.matcher(statement).results().map(key -> key.group(2)))
                    .as(statement)
                    .isNotEmpty()
                    .allMatch(columns -> columns.equals("community_id") || columns.startsWith("community_id, "));
        }
    }

    private static List<String> keyed(Dialect dialect) {
        return statements(dialect).stream()
                .filter(statement -> !statement.startsWith("alter table"))
                .filter(statement -> !POLLED.matcher(statement).matches())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void only_tables_columns_and_indexes_are_created_and_nothing_counts_or_refers(Dialect dialect) {
        assertThat(statements(dialect))
                .allMatch(statement -> STATEMENT.matcher(statement).matches())
                .noneMatch(
                        statement -> COUNTED_BY_THE_DATABASE.matcher(statement).find())
                .noneMatch(statement -> FOREIGN_KEY.matcher(statement).find());
    }

    @ParameterizedTest
    @EnumSource
    void every_name_has_its_placeholder(Dialect dialect) {
        Names names = new Names("lms", "pre_");

        assertThat(statements(dialect, names))
                .allMatch(statement -> statement.matches("(?s)(create|alter) table lms\\.pre_.*")
                        || statement.matches("create (unique )?index pre_\\w+ on lms\\.pre_.*"))
                .noneMatch(statement -> statement.contains("${"));
    }

    @ParameterizedTest
    @EnumSource
    void all_databases_have_the_same_tables(Dialect dialect) {
        assertThat(Blueprint.of(dialect, Names.usual()).missingFrom(Blueprint.of(Dialect.POSTGRESQL, Names.usual())))
                .isEmpty();
        assertThat(Blueprint.of(Dialect.POSTGRESQL, Names.usual()).missingFrom(Blueprint.of(dialect, Names.usual())))
                .isEmpty();
    }

    @Test
    void mysql_differs_from_mariadb_by_its_collation_only() {
        assertThat(statements(Dialect.MYSQL))
                .containsExactlyElementsOf(statements(Dialect.MARIADB).stream()
                        .map(statement -> statement.replace("utf8mb4_nopad_bin", "utf8mb4_0900_bin"))
                        .toList());
    }

    private static List<String> statements(Dialect dialect) {
        return statements(dialect, Names.usual());
    }

    private static List<String> statements(Dialect dialect, Names names) {
        return Script.of(dialect).stream()
                .flatMap(script -> script.statements(names).stream())
                .toList();
    }
}
