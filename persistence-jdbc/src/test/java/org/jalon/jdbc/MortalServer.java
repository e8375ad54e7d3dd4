package org.jalon.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A server of a test's own, which can be killed, and started again on what it left behind. */
interface MortalServer extends AutoCloseable {

    String url();

    /** As when the power fails: no process of it has time for anything. */
    void kill() throws Exception;

    /** Where it was, on what it had. */
    void startAgain() throws IOException;

    @Override
    void close() throws IOException;

    /** A pool that soon gives up. */
    default HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url());
        pool.setConnectionTimeout(TimeUnit.SECONDS.toMillis(5));
        return pool;
    }
}
