package org.jalon.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Counts how often each statement is executed on a database; a batch counts once. */
final class CountedStatements {

    private final SortedMap<String, Integer> executions = new TreeMap<>();

    /** The same database, counted. */
    DataSource on(DataSource database) {
        return proxy(DataSource.class, (same, method, arguments) -> {
            Object result = invoke(database, method, arguments);
            return result instanceof Connection connection ? counted(connection) : result;
        });
    }

    private Connection counted(Connection connection) {
        return proxy(Connection.class, (same, method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            return result instanceof PreparedStatement statement ? counted(statement, (String) arguments[0]) : result;
        });
    }

    private PreparedStatement counted(PreparedStatement statement, String text) {
        return proxy(PreparedStatement.class, (same, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                count(text);
            }
            return invoke(statement, method, arguments);
        });
    }

    private synchronized void count(String text) {
        executions.merge(text, 1, Integer::sum);
    }

    synchronized void reset() {
        executions.clear();
    }

    /** How many executions there were since the last reset, by the text of the statement. */
    synchronized SortedMap<String, Integer> byText() {
        return new TreeMap<>(executions);
    }

    int total() {
        return byText().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
