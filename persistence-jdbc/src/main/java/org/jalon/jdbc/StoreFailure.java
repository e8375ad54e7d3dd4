package org.jalon.jdbc;

import java.sql.SQLException;
import java.util.Set;
import org.jalon.JalonException;
import org.jspecify.annotations.Nullable;

/**
 * The database failed, or refused a statement. Nothing of the unit of work was kept by a store that owns its transactions; within the
 * host's transaction the host rolls back.
 *
 * <p>What the driver says may quote what members wrote. So its message is kept, as that of the cause, only where SQLSTATE tells that
 * it is about connections, rights, missing tables or concurrency.
 */
public class StoreFailure extends JalonException {

    private static final long serialVersionUID = 1L;
    private static final Set<String> HARMLESS = Set.of("08", "28", "3D", "3F", "40", "42", "53", "57");

    private final @Nullable String sqlState;
    private final boolean repeatable;
    private final Failure failure;

    StoreFailure(SQLException cause) {
        this(
                "the database failed with SQLSTATE " + cause.getSQLState() + ", vendor code " + cause.getErrorCode(),
                cause);
    }

    StoreFailure(String message, SQLException cause) {
        super(message, discreet(cause));
        this.sqlState = cause.getSQLState();
        this.failure = Failure.of(cause);
        this.repeatable = failure == Failure.RETRY || failure == Failure.CONFLICT;
    }

    /** The SQLSTATE that the driver gave, if any. */
    public final @Nullable String sqlState() {
        return sqlState;
    }

    /** Whether the whole transaction may pass when it is run again: somebody else was in its way. */
    public final boolean isRepeatable() {
        return repeatable;
    }

    final Failure failure() {
        return failure;
    }

    private static SQLException discreet(SQLException cause) {
        String state = cause.getSQLState();
        if (state != null && state.length() == 5 && HARMLESS.contains(state.substring(0, 2))) {
            return cause;
        }
        SQLException withheld =
                new SQLException("message withheld, it may quote members", cause.getSQLState(), cause.getErrorCode());
        withheld.setStackTrace(cause.getStackTrace());
        return withheld;
    }
}
