package org.jalon.jdbc;

import org.jalon.JalonException;
import org.jspecify.annotations.Nullable;

/**
 * The connection broke while committing: all of the unit of work was kept, or nothing. What is known by an id may simply be done again:
 * recording and retracting then do nothing twice, and adopting the same policy neither. Look first before founding a community again.
 */
public final class UnknownOutcome extends JalonException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String sqlState;

    UnknownOutcome(StoreFailure atCommit) {
        super(
                "the connection broke while committing, so nobody knows whether the changes were kept; do it again",
                atCommit);
        this.sqlState = atCommit.sqlState();
    }

    /** The SQLSTATE that the driver gave, if any. */
    public @Nullable String sqlState() {
        return sqlState;
    }
}
