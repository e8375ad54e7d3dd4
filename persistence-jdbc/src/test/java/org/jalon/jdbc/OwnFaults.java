package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link Faults} of a database on which Jalon has transactions of its own. */
abstract class OwnFaults extends Faults {

    OwnFaults(Server server, JdbcSettings settings, int stride) {
        super(server, settings, stride, database -> Host.leaving(database, settings));
    }

    @Test
    void a_lost_answer_to_a_commit_is_told_as_such_and_not_when_only_reading() {
        assertThat(toldAtCommit(UseCase.RECORD_LATE)).isInstanceOf(UnknownOutcome.class);
        assertThat(toldAtCommit(UseCase.BALANCES)).isInstanceOf(StoreFailure.class);
    }
}
