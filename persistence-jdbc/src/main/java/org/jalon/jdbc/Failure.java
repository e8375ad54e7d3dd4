package org.jalon.jdbc;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a failure of the database means for the unit of work under way. Told by SQLSTATE, never by message. */
enum Failure {
    /** Somebody else wrote the same key first. */
    CONFLICT,
    /** Serialization failure, deadlock, or a lock waited for too long: the same again may pass. */
    RETRY,
    /** The connection is gone; nobody knows whether what was being done has been done. */
    UNKNOWN_OUTCOME,
    /** Anything else. */
    OTHER;

    private static final Set<String> DUPLICATE = Set.of("23505");
    private static final Set<String> GONE = Set.of("40003", "57P01", "57P02", "57P03");

    /** Lock waited for too long: PostgreSQL, H2; changed by another transaction: H2. */
    private static final Set<String> LOCKED = Set.of("55P03", "HYT00", "90131");

    /** MariaDB and MySQL say 23000 of any constraint, and HY000 of lock waits and outdated snapshots. */
    private static final Set<Integer> DUPLICATE_CODES = Set.of(1062, 1586);

    private static final Set<Integer> LOCKED_CODES = Set.of(1020, 1205, 1213);

    /** By the first of the chained exceptions that tells. */
    static Failure of(SQLException exception) {
        for (SQLException each = exception; each != null; each = each.getNextException()) {
            Failure failure = of(each.getSQLState(), each.getErrorCode());
            if (failure != OTHER) {
                return failure;
            }
        }
        return OTHER;
    }

    private static Failure of(@Nullable String state, int code) {
        if (state == null || state.equals("HY000")) {
            return LOCKED_CODES.contains(code) ? RETRY : OTHER;
        }
        if (GONE.contains(state) || state.startsWith("08")) {
            return UNKNOWN_OUTCOME;
        }
        if (state.startsWith("40") || state.equals("41000") || LOCKED.contains(state)) {
            return RETRY;
        }
        boolean duplicate = DUPLICATE.contains(state) || (state.equals("23000") && DUPLICATE_CODES.contains(code));
        return duplicate ? CONFLICT : OTHER;
    }
}
