package org.jalon.jdbc;

import org.jalon.JalonException;

/** The tables could not be created. */
public final class MigrationFailure extends JalonException {

    private static final long serialVersionUID = 1L;

    MigrationFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
