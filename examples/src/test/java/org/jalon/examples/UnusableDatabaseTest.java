package org.jalon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One sentence, exit code 2, and nothing written. */
class UnusableDatabaseTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://localhost:1/lms", "jdbc:mariadb://localhost:1/lms"})
    void an_unreachable_database_is_told(String url) {
        assertThat(told("--jdbc-url", url, "--user", "lms", "--password", "secret"))
                .contains("see that it runs, and that --jdbc-url says where")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:sqlite:lms.db?password=secret", "lms", ""})
    void an_unknown_kind_of_url_is_told(String url) {
        assertThat(told("--jdbc-url", url))
                .contains("jdbc:h2: or jdbc:postgresql: or jdbc:mariadb:")
                .doesNotContain("secret");
    }

    @Test
    void a_wrong_password_is_told() throws SQLException {
        try (var owner = DriverManager.getConnection("jdbc:h2:mem:guarded", "owner", "right")) {
            assertThat(owner.isValid(0)).isTrue();
            assertThat(told("--jdbc-url", "jdbc:h2:mem:guarded", "--user", "owner", "--password", "secret"))
                    .contains("pass the right --user and --password")
                    .doesNotContain("secret");
        }
    }

    @Test
    void missing_rights_are_told() throws SQLException {
        try (var owner = DriverManager.getConnection("jdbc:h2:mem:strict", "owner", "right");
                var statement = owner.createStatement()) {
            statement.execute("create user guest password 'guest'");

            assertThat(told("--jdbc-url", "jdbc:h2:mem:strict", "--user", "guest", "--password", "guest"))
                    .contains("the database cannot be used");
        }
    }

    @Test
    void a_file_where_the_folder_should_be_is_told() throws Exception {
        Path file = Files.writeString(folder.resolve("out"), "mine");

        assertThat(run()).isEqualTo(2);

        assertThat(err.toString()).contains("pass a folder").hasLineCount(1);
        assertThat(file).hasContent("mine");
    }

    private String told(String... arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
        return assertThat(err.toString()).hasLineCount(1).actual();
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "demo";
        all[1] = "--out";
        all[2] = folder.resolve("out").toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
