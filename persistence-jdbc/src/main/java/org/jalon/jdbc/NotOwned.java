package org.jalon.jdbc;

import org.jalon.JalonException;

/** The delivery of events was asked of a store that joins the host's transactions, and so cannot commit. Nothing was done. */
public final class NotOwned extends JalonException {

    private static final long serialVersionUID = 1L;

    NotOwned() {
        super(
                "a store that joins the host's transactions cannot deliver events, for each step must be committed by itself:"
                        + " build the Jalon whose events() you use on JdbcStore.owning, with the same database and names of tables");
    }
}
