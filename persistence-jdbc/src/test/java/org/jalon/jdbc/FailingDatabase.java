package org.jalon.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A database whose commits fail: so many times, before or after they are done. */
final class FailingDatabase {

    private final DataSource database;
    private final SQLException failure;
    private final boolean afterCommitting;
    private int left;

    FailingDatabase(DataSource database, int times, SQLException failure, boolean afterCommitting) {
        this.database = database;
        this.left = times;
        this.failure = failure;
        this.afterCommitting = afterCommitting;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = call(database, method, arguments);
            return result instanceof Connection connection ? failing(connection) : result;
        });
    }

    private Connection failing(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (!method.getName().equals("commit") || left == 0) {
                return call(connection, method, arguments);
            }
            left--;
            if (afterCommitting) {
                connection.commit();
            }
            throw failure;
        });
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
