package org.jalon.benchmarks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Remembers what is written to a database, transaction by transaction. */
final class Tape {

    private final List<List<Written>> transactions = new ArrayList<>();
    private List<Written> current = new ArrayList<>();

    /** The same database, listened to. */
    DataSource on(DataSource database) {
        return proxy(DataSource.class, (same, method, arguments) -> {
            Object result = invoke(database, method, arguments);
            return result instanceof Connection connection ? heard(connection) : result;
        });
    }

    /** Takes the transactions remembered so far. */
    List<List<Written>> take() {
        List<List<Written>> taken = List.copyOf(transactions);
        transactions.clear();
        return taken;
    }

    private Connection heard(Connection connection) {
        return proxy(Connection.class, (same, method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            if (method.getName().equals("commit")) {
                transactions.add(current);
                current = new ArrayList<>();
            }
            return result instanceof PreparedStatement statement && writes((String) arguments[0])
                    ? heard(statement, (String) arguments[0])
                    : result;
        });
    }

    private static boolean writes(String sql) {
        return !sql.startsWith("select") && !sql.startsWith("(select");
    }

    private PreparedStatement heard(PreparedStatement statement, String sql) {
        Written written = new Written(sql);
        SortedMap<Integer, Object> row = new TreeMap<>();
        return proxy(PreparedStatement.class, (same, method, arguments) -> {
            String name = method.getName();
            if (name.equals("setNull")) {
                row.put((Integer) arguments[0], Written.NULL);
            } else if (name.startsWith("set") && arguments.length == 2) {
                row.put((Integer) arguments[0], arguments[1] == null ? Written.NULL : arguments[1]);
            } else if (name.equals("addBatch") || name.equals("executeUpdate")) {
                written.add(row.values().toArray());
            }
            if (name.startsWith("execute")) {
                current.add(written);
            }
            return invoke(statement, method, arguments);
        });
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
