package com.example.lms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.MemberId.member;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import org.h2.jdbcx.JdbcDataSource;
import org.jalon.Jalon;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What docs/persistence.md shows is compiled here, and runs. */
class PersistenceSnippetsTest {

    private static final Path SOURCE = Path.of("src/test/java/com/example/lms/PersistenceSnippets.java");
    private static final MemberId CAMILLE = member("camille");

    @Test
    void the_page_shows_what_is_compiled() throws IOException {
        assertThat(Snippets.blocks(Path.of("../docs/persistence.md"), "```java", "```"))
                .isEqualTo(Snippets.blocks(SOURCE, "// snippet", "// end"))
                .hasSize(6);
    }

    @Test
    void what_is_shown_runs() throws IOException {
        JdbcDataSource dataSource = database();
        PersistenceSnippets.create(dataSource);
        PersistenceSnippets.check(dataSource, new StringWriter());
        Jalon jalon = PersistenceSnippets.own(dataSource);
        CommunityId cohort = PersistenceSnippets.found(jalon, CAMILLE);

        PersistenceSnippets.join(dataSource, cohort, CAMILLE, Instant.now());

        var again = activity("answer.published").id("another").by(CAMILLE).at(Instant.now());
        PersistenceSnippets.recordForSure(jalon, cohort, again);
        assertThat(new JdbcTemplate(dataSource).queryForObject("select count(*) from jalon_activity", Integer.class))
                .isEqualTo(2);
        PersistenceSnippets.found(PersistenceSnippets.elsewhere(dataSource), CAMILLE);
    }

    private static JdbcDataSource database() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:snippets;DB_CLOSE_DELAY=-1");
        new JdbcTemplate(dataSource).execute("create table post (id varchar(40), author varchar(128))");
        new JdbcTemplate(dataSource).execute("create schema community");
        return dataSource;
    }
}
