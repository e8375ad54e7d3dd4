package org.jalon.examples.demo.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jalon.Store;
import org.jalon.jdbc.JdbcStore;
import org.jalon.jdbc.MigrationFailure;
import org.jalon.jdbc.Schema;
import org.jalon.jdbc.StoreFailure;

/** A database with Jalon's tables, on one connection. */
record Database(Place place, Connection connection) implements Home {

    private static final int PATIENCE_SECONDS = 10;

    /** Creates the tables when they are not there. */
    static Database at(Place place) {
        DriverManager.setLoginTimeout(PATIENCE_SECONDS);
        Connections connections = Connections.to(place);
        try {
            Database database = new Database(place, connections.getConnection());
            database.migrate(connections);
            return database;
        } catch (SQLException failure) {
            throw UnusableDatabase.because(failure);
        }
    }

    private void migrate(Connections connections) throws SQLException {
        try {
            Schema.of(connections).migrate();
        } catch (MigrationFailure | StoreFailure failure) {
            connection.close();
            throw UnusableDatabase.because(failure);
        }
    }

    @Override
    public Store store() {
        return JdbcStore.owning(Connections.always(connection));
    }

    @Override
    public String told(int communities) {
        String all = communities == 1 ? "one community" : communities + " communities";
        return "Kept in " + place.shown() + ", which now holds " + all + "; each run founds a new one.";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw UnusableDatabase.because(failure);
        }
    }
}
