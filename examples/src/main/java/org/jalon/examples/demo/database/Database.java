package org.jalon.examples.demo.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.time.Duration;
import org.jalon.Store;
import org.jalon.jdbc.JdbcStore;
import org.jalon.jdbc.MigrationFailure;
import org.jalon.jdbc.Schema;
import org.jalon.jdbc.StoreFailure;

/** A database with Jalon's tables. */
record Database(String shown, HikariDataSource connections) implements Home {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Creates the tables when they are not there. */
    static Database at(Place place) {
        Database database = new Database(place.shown(), pool(place));
        try {
            Schema.of(database.connections).migrate();
            return database;
        } catch (MigrationFailure | StoreFailure failure) {
            database.close();
            throw UnusableDatabase.because(failure);
        }
    }

    private static HikariDataSource pool(Place place) {
        var config = new HikariConfig();
        config.setJdbcUrl(place.url());
        config.setUsername(place.user());
        config.setPassword(place.password());
        config.setMaximumPoolSize(4);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setAutoCommit(false);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException failure) {
            throw UnusableDatabase.because(failure);
        }
    }

    @Override
    public Store store() {
        return JdbcStore.owning(connections);
    }

    @Override
    public String told(int communities) {
        String all = communities == 1 ? "one community" : communities + " communities";
        return "Kept in " + shown + ", which now holds " + all + "; each run founds a new one.";
    }

    @Override
    public void close() {
        connections.close();
    }
}
