package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.jdbc.TinySession.tiny;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jalon.community.CommunityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitFailureTest {

    private final List<Integer> pauses = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "23505"})
    void a_commit_that_met_another_is_repeated_with_the_whole_unit(String state) {
        CommunityId community = Counters.begun(Server.H2);
        JdbcStore store = store(2, state, false);

        long count = store.inTransaction(community, tiny(TinySession::increment));

        assertThat(count).isEqualTo(1);
        assertThat(Counters.count(Server.H2, community)).isEqualTo(1);
        assertThat(pauses).containsExactly(1, 2);
    }

    @Test
    void patience_has_an_end() {
        CommunityId community = Counters.begun(Server.H2);

        assertThatThrownBy(() -> store(100, "40001", false).inTransaction(community, tiny(TinySession::increment)))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure -> assertThat(failure.sqlState()).isEqualTo("40001"));

        assertThat(Counters.count(Server.H2, community)).isZero();
        assertThat(pauses).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08S01", "40003", "57P01", "57014", "HY000"})
    @NullSource
    void a_commit_of_unknown_outcome_is_never_repeated(String state) {
        CommunityId community = Counters.begun(Server.H2);

        assertThatThrownBy(() -> store(1, state, true).inTransaction(community, tiny(TinySession::increment)))
                .isInstanceOfSatisfying(
                        UnknownOutcome.class,
                        unknown -> assertThat(unknown.sqlState()).isEqualTo(state));

        assertThat(Counters.count(Server.H2, community)).isEqualTo(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void a_commit_that_was_refused_is_told() {
        CommunityId community = Counters.begun(Server.H2);

        assertThatThrownBy(() -> store(1, "53100", false).inTransaction(community, tiny(TinySession::increment)))
                .isInstanceOf(StoreFailure.class);

        assertThat(Counters.count(Server.H2, community)).isZero();
    }

    @Test
    void what_members_wrote_is_in_no_message() {
        SQLException quoting = new SQLException("Key (id)=(I hate Mondays) already exists", "23505", 7);

        StoreFailure failure = new StoreFailure(quoting);

        assertThat(failure).hasMessageNotContaining("Mondays").hasMessageContaining("23505");
        assertThat(failure.getCause()).hasMessageNotContaining("Mondays");
        assertThat(failure.getCause().getStackTrace()).isEqualTo(quoting.getStackTrace());
    }

    private JdbcStore store(int times, String state, boolean afterCommitting) {
        SQLException failure = new SQLException("on purpose", state);
        FailingDatabase database = new FailingDatabase(Server.H2.dataSource(), times, failure, afterCommitting);
        return Counters.owning(Server.H2, database.dataSource(), new Patience(5, pauses::add));
    }
}
