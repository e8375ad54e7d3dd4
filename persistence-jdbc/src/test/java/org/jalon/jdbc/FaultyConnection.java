package org.jalon.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A connection of a {@link FaultyDatabase}, with its statements and answers. */
final class FaultyConnection {

    /** What reaches the database. */
    private static final Set<String> COUNTED = Set.of(
            "prepareStatement",
            "createStatement",
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "next",
            "commit",
            "rollback",
            "setAutoCommit",
            "setTransactionIsolation");

    private final FaultyDatabase database;
    private final Connection connection;
    private final boolean autoCommit;
    private final int isolation;
    private int statements;
    private boolean gone;

    FaultyConnection(FaultyDatabase database, Connection connection) throws SQLException {
        this.database = database;
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        this.isolation = connection.getTransactionIsolation();
    }

    Connection proxy() {
        return FaultyDatabase.proxy(Connection.class, (self, method, arguments) -> switch (method.getName()) {
            case "close" -> giveBack();
            case "abort" -> breakOff();
            default -> answer(connection, method, arguments);
        });
    }

    /** As when the network fails: the database undoes what was not committed. */
    Void breakOff() throws SQLException {
        if (!gone && !connection.getAutoCommit()) {
            connection.rollback();
        }
        gone = true;
        return null;
    }

    private Void giveBack() throws SQLException {
        List<String> faults = new ArrayList<>();
        if (statements != 0) {
            faults.add(statements + " statements were left open");
        }
        if (!gone && connection.getAutoCommit() != autoCommit) {
            faults.add("auto-commit was left " + !autoCommit);
        }
        if (!gone && connection.getTransactionIsolation() != isolation) {
            faults.add("the isolation was left " + connection.getTransactionIsolation());
        }
        connection.close();
        database.cameBack(faults);
        return null;
    }

    private Object answer(Object target, Method method, Object[] arguments) throws Throwable {
        FaultyDatabase.Call call = () -> watched(FaultyDatabase.call(target, method, arguments));
        if (!COUNTED.contains(method.getName())) {
            return call.run();
        }
        if (gone) {
            throw new SQLException("the connection is gone", "08003");
        }
        return database.counted(method.getName(), this, call);
    }

    private Object watched(Object answer) {
        if (answer instanceof PreparedStatement statement) {
            return statement(PreparedStatement.class, statement);
        }
        if (answer instanceof Statement statement) {
            return statement(Statement.class, statement);
        }
        return answer instanceof ResultSet rows ? FaultyDatabase.proxy(ResultSet.class, handler(rows)) : answer;
    }

    private InvocationHandler handler(Object target) {
        return (self, method, arguments) -> answer(target, method, arguments);
    }

    private <T extends Statement> T statement(Class<T> type, T statement) {
        statements++;
        return FaultyDatabase.proxy(type, (self, method, arguments) -> {
            if (method.getName().equals("close") && !statement.isClosed()) {
                statements--;
            }
            return answer(statement, method, arguments);
        });
    }
}
