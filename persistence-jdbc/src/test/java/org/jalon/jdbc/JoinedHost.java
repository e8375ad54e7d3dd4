package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jalon.Jalon;
import org.jspecify.annotations.Nullable;

/** A host that calls Jalon within a transaction of its own, in which it first writes a note. For one thread. */
final class JoinedHost implements Host {

    /** What is for the host to do. */
    private static final List<String> RESERVED =
            List.of("getConnection", "commit", "rollback", "setAutoCommit", "setTransactionIsolation");

    private final FaultyDatabase database;
    private final OwnTransactions transactions;
    private final HostNotes notes;
    private final Jalon jalon;
    private @Nullable Connection current;

    JoinedHost(Server server, FaultyDatabase database, JdbcSettings settings) {
        this.database = database;
        this.transactions =
                new OwnTransactions(database.dataSource(), new Dialects(null), new Patience(1, attempt -> {}));
        this.notes = new HostNotes(server);
        this.jalon = Scene.jalon(settings.joining(this::current));
    }

    @Override
    public void call(Consumer<Jalon> commands) {
        UUID note = UUID.randomUUID();
        try {
            transactions.deciding((connection, access) -> {
                notes.write(note, connection);
                within(connection, commands);
                return true;
            });
        } catch (StoreFailure rolledBack) {
            assertThat(notes.isKept(note)).isFalse();
            throw rolledBack;
        }
        assertThat(notes.isKept(note)).isTrue();
    }

    private void within(Connection connection, Consumer<Jalon> commands) {
        int before = database.calls().size();
        boolean struck = database.struck();
        current = connection;
        try {
            commands.accept(jalon);
            assertThat(database.struck()).as("told").isEqualTo(struck);
        } finally {
            current = null;
            List<String> calls = database.calls();
            assertThat(calls.subList(before, calls.size())).isNotEmpty().doesNotContainAnyElementsOf(RESERVED);
        }
    }

    private Connection current() {
        if (current == null) {
            throw new IllegalStateException("no transaction is under way");
        }
        return current;
    }
}
