package org.jalon.jdbc;

import static org.jalon.jdbc.TinySession.tiny;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jalon.community.CommunityId;

/** Stores of {@link TinySession}s on each server, on tables made once. */
final class Counters {

    private static final Map<Server, Names> NAMES = new EnumMap<>(Server.class);

    private Counters() {}

    static synchronized Names names(Server server) {
        return NAMES.computeIfAbsent(server, Server::migrated);
    }

    static JdbcStore owning(Server server) {
        return owning(server, server.dataSource(), new Patience(5, attempt -> {}));
    }

    static JdbcStore owning(Server server, DataSource database, Patience patience) {
        Dialects dialects = new Dialects(null);
        return store(server, new OwnTransactions(database, dialects, patience), dialects);
    }

    static JdbcStore joining(Server server, ConnectionSource connections, boolean closesHandles) {
        return store(server, new HostTransactions(connections, closesHandles), new Dialects(null));
    }

    private static JdbcStore store(Server server, Transactions transactions, Dialects dialects) {
        Names names = names(server);
        return new JdbcStore(transactions, dialects, names, (community, sql) -> new TinySession(community, sql, names));
    }

    /** A community whose number is 0. */
    static CommunityId begun(Server server) {
        CommunityId community = new CommunityId(UUID.randomUUID());
        owning(server).inTransaction(community, tiny(session -> {
            session.begin();
            return true;
        }));
        return community;
    }

    static long count(Server server, CommunityId community) {
        return owning(server).reading(community, tiny(TinySession::count));
    }
}
