package org.jalon.jdbc;

import org.jalon.JalonException;

/** A store that joins the host's transaction was called while there was none. Nothing was done. */
public final class NoTransaction extends JalonException {

    private static final long serialVersionUID = 1L;

    NoTransaction() {
        super("the host's connection is in auto-commit mode: begin a transaction before calling Jalon,"
                + " or let Jalon have its own with JdbcStore.owning");
    }
}
