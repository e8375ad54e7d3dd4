package com.example.lms;

import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.jdbc.JdbcStore;
import org.jalon.jdbc.Schema;
import org.jalon.jdbc.UnknownOutcome;
import org.jalon.recognition.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** What docs/persistence.md shows, in its order. */
final class PersistenceSnippets {

    private PersistenceSnippets() {}

    static void create(DataSource dataSource) {
        // snippet
        Schema.of(dataSource).migrate();
        // end
    }

    static void check(DataSource dataSource, Writer writer) throws IOException {
        // snippet
        Schema.of(dataSource).writeDdl(writer); // for whoever may create tables
        Schema.of(dataSource).validate(); // at the start of the application: names all that is missing
        // end
    }

    static Jalon own(DataSource dataSource) {
        // snippet
        Jalon jalon = Jalon.on(JdbcStore.owning(dataSource));
        // end
        return jalon;
    }

    static void join(DataSource dataSource, CommunityId cohort, MemberId author, Instant now) {
        // snippet
        Jalon jalon = Jalon.on(JdbcStore.joining(new TransactionAwareDataSourceProxy(dataSource)));
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        var jdbc = new JdbcTemplate(dataSource);

        transaction.executeWithoutResult(status -> {
            jdbc.update("insert into post (id, author) values (?, ?)", "post-42", author.value());
            jalon.record(
                            cohort,
                            activity("answer.published")
                                    .id("post-42/published")
                                    .by(author)
                                    .at(now))
                    .orElseThrow();
        });
        // end
    }

    // snippet
    static Recorded recordForSure(Jalon jalon, CommunityId cohort, Activity activity) {
        for (int attempt = 1; ; attempt++) {
            try {
                return jalon.record(cohort, activity).orElseThrow();
            } catch (UnknownOutcome unknown) {
                if (attempt == 5) {
                    throw unknown;
                }
                LockSupport.parkNanos(Duration.ofSeconds(attempt).toNanos());
            }
        }
    }
    // end

    static Jalon elsewhere(DataSource dataSource) {
        // snippet
        Schema.of(dataSource).named("community").prefixed("jl_").migrate();
        Jalon jalon =
                Jalon.on(JdbcStore.settings().named("community").prefixed("jl_").owning(dataSource));
        // end
        return jalon;
    }

    static CommunityId found(Jalon jalon, MemberId manager) {
        return jalon.communities()
                .found(aCommunity("Conduite du changement"), by(manager))
                .orElseThrow();
    }
}
