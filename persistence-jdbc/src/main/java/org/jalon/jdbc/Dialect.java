package org.jalon.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** The databases that are known, and all in which their SQL differs. */
public enum Dialect {
    POSTGRESQL("postgresql", new StandardUuids(), new OnConflict(), new AnyOfArray(), new ByCodePoint()),
    MARIADB("mariadb", new BinaryUuids(), new OnDuplicateKey(), new OneOfList(), new ByCodePoint()),
    MYSQL("mysql", new BinaryUuids(), new OnDuplicateKey(), new OneOfList(), new ByCodePoint()),
    H2("h2", new StandardUuids(), new MergeInto(), new OneByOne(), new ByCodeUnit());

    private final String folder;
    private final Uuids uuids;
    private final Upserts upserts;
    private final Among among;
    private final TextOrder order;

    Dialect(String folder, Uuids uuids, Upserts upserts, Among among, TextOrder order) {
        this.folder = folder;
        this.uuids = uuids;
        this.upserts = upserts;
        this.among = among;
        this.order = order;
    }

    /** The dialect of the database behind a connection, by what its driver says. */
    static Dialect of(Connection connection) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        String product =
                (about.getDatabaseProductName() + " " + about.getDatabaseProductVersion()).toLowerCase(Locale.ROOT);
        for (Dialect dialect : values()) {
            if (product.contains(dialect.folder)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException(
                "unknown database " + about.getDatabaseProductName() + "; say which Dialect it speaks");
    }

    /** Where its scripts are. */
    String folder() {
        return folder;
    }

    Uuids uuids() {
        return uuids;
    }

    /** How texts are kept that the database orders by. */
    TextOrder order() {
        return order;
    }

    /** How many keys one statement may ask for. */
    Among among() {
        return among;
    }

    /**
     * An insert that changes the row when its key is there already; one parameter per column: keys, replaced, added, in that order.
     *
     * @param keys columns of the primary key
     * @param replaced columns that take the new value
     * @param added columns that the new value is added to
     */
    String upsert(String table, List<String> keys, List<String> replaced, List<String> added) {
        return upserts.upsert(table, keys, replaced, added);
    }

    /** What a statement ends with that takes the lock of a community; nothing when only reading. */
    String lock(Access access) {
        return access == Access.READING ? "" : " for update";
    }

    /**
     * Whether what is said of a transaction holds for the one that begins next, which may be somebody else's on the same connection when this
     * one asks nothing; so it begins at once.
     */
    boolean saysSoOfTheNextTransaction() {
        return this == MARIADB || this == MYSQL;
    }

    /** What a statement ends with that locks the rows of its answer, and leaves out those that somebody else has locked. */
    String lockUnlessLocked() {
        return " for update skip locked";
    }

    /**
     * What a statement ends with whose answer decides: within a transaction of the host, MariaDB and MySQL would otherwise answer from
     * a snapshot that is older than the lock.
     */
    String decisive(Access access) {
        boolean maybeOutdated = access == Access.JOINED && (this == MARIADB || this == MYSQL);
        return maybeOutdated ? " lock in share mode" : "";
    }

    /**
     * An isolation in which whoever waited for the lock of a community goes on with what the other left, and is not told to begin
     * again. MariaDB and MySQL may refuse to write in a lower one than their usual.
     */
    String patientIsolation() {
        return this == MARIADB || this == MYSQL ? "repeatable read" : "read committed";
    }
}
