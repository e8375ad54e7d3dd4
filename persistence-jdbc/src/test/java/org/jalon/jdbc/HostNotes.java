package org.jalon.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A table of the host's own, beside those of Jalon. */
final class HostNotes {

    private final Server server;

    HostNotes(Server server) {
        this.server = server;
        server.execute("create table if not exists host_note (id varchar(36) primary key)");
    }

    void write(UUID note, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into host_note values (?)")) {
            insert.setString(1, note.toString());
            insert.executeUpdate();
        }
    }

    /** Whether anybody else can see it. */
    boolean isKept(UUID note) {
        try (Connection connection = server.dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement("select id from host_note where id = ?")) {
            select.setString(1, note.toString());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
