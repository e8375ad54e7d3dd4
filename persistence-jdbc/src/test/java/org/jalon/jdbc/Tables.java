package org.jalon.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jalon.community.CommunityId;
import org.springframework.jdbc.datasource.IsolationLevelDataSourceAdapter;

/** Jalon's tables on each server, made once for all tests that do not mind each other. */
final class Tables {

    private static final Map<Server, Names> NAMES = new EnumMap<>(Server.class);

    private Tables() {}

    static synchronized Names names(Server server) {
        return NAMES.computeIfAbsent(server, Server::migrated);
    }

    static JdbcSettings settings(Server server) {
        return JdbcStore.settings().at(names(server));
    }

    /** Whose connections come in that isolation. */
    static DataSource isolated(Server server, int isolation) {
        IsolationLevelDataSourceAdapter isolated = new IsolationLevelDataSourceAdapter();
        isolated.setTargetDataSource(server.dataSource());
        isolated.setIsolationLevel(isolation);
        return isolated;
    }

    /** Locks the rows that a community has in a table. */
    static void lock(Server server, Connection connection, String table, CommunityId id) throws SQLException {
        String text = "select * from " + names(server).table(table) + " where community_id = ? for update";
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            server.dialect().uuids().set(statement, 1, id.value());
            statement.executeQuery().close();
        }
    }
}
