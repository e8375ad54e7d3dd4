/**
 * Keeps communities in PostgreSQL, MariaDB, MySQL or H2: {@link org.jalon.jdbc.JdbcStore} in transactions of its own or of the
 * host, {@link org.jalon.jdbc.Schema} for the tables.
 */
@NullMarked
package org.jalon.jdbc;

import org.jspecify.annotations.NullMarked;
