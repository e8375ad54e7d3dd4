package org.jalon.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Lets starters at once run one after the other on H2, for which Flyway has no lock: by a row of a table of its own. */
record StarterLock(DataSource database, Names names) {

    void whileHeld(Runnable work) {
        try (Connection connection = database.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                take(connection);
                work.run();
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    /** Creating a table commits; the row is locked until the end. */
    private void take(Connection connection) throws SQLException {
        String table = names.table("starter");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists " + table + " (id int primary key)");
            statement.execute("merge into " + table + " key (id) values (1)");
            connection.commit();
            statement.execute("update " + table + " set id = 1 where id = 1");
        }
    }
}
