package org.jalon.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.community.CommunityId;

/** Sessions in transactions of their own, with as little else as can be. */
record PlainStore(DataSource database, Dialect dialect, Names names) implements Store {

    private static final int ATTEMPTS = 50;

    static PlainStore on(Server server) {
        return on(server.dataSource(), server);
    }

    static PlainStore on(DataSource database, Server server) {
        Names names = server.freshNames();
        for (Script script : Script.of(server.dialect())) {
            script.statements(names).forEach(server::execute);
        }
        return new PlainStore(database, server.dialect(), names);
    }

    @Override
    public <T> T inTransaction(CommunityId community, Function<Session, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(community, work, Access.OWNED);
            } catch (StoreFailure failure) {
                if (!failure.isRepeatable() || attempt == ATTEMPTS) {
                    throw failure;
                }
            }
        }
    }

    @Override
    public <T> T reading(CommunityId community, Function<Session, T> work) {
        return attempt(community, work, Access.READING);
    }

    private <T> T attempt(CommunityId community, Function<Session, T> work, Access access) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                JdbcSession session = new JdbcSession(community, new Sql(connection, dialect, access), names);
                T result = work.apply(session);
                session.flush();
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    @Override
    public List<CommunityId> communities() {
        String text = "select community_id from " + names.table("community");
        try (Connection connection = database.getConnection()) {
            return new Sql(connection, dialect, Access.READING)
                    .query(text, params -> {}, row -> new CommunityId(row.uuid("community_id")));
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }
}
