package org.jalon.jdbc;

/** {@link Faults} within transactions of a host, who rolls back and runs them again; Jalon leaves their end to it. */
abstract class HostedFaults extends Faults {

    HostedFaults(Server server, JdbcSettings settings, int stride) {
        super(server, settings, stride, database -> new JoinedHost(server, database, settings));
    }
}
