package org.jalon.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database of which one call fails, and which watches how its connections come back. For one thread. */
final class FaultyDatabase {

    private final DataSource database;
    private final List<String> calls = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Fault fault = Fault.NONE;
    private int lent;

    FaultyDatabase(DataSource database) {
        this.database = database;
    }

    DataSource dataSource() {
        return proxy(
                DataSource.class,
                (self, method, arguments) -> method.getName().equals("getConnection")
                        ? counted("getConnection", null, this::lend)
                        : call(database, method, arguments));
    }

    /** Counts from here on. */
    void arm(Fault next) {
        calls.clear();
        fault = next;
    }

    /** Whether it went wrong. */
    boolean struck() {
        return fault.at() > 0 && fault.at() <= calls.size();
    }

    /** The calls since it was armed, by the names of the methods. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    /** What connections came back with that they should not have; and how many did not come back. */
    List<String> complaints() {
        List<String> all = new ArrayList<>(complaints);
        if (lent != 0) {
            all.add(lent + " connections did not come back");
        }
        return all;
    }

    private Object lend() throws SQLException {
        Connection connection = database.getConnection();
        lent++;
        return new FaultyConnection(this, connection).proxy();
    }

    void cameBack(List<String> faults) {
        lent--;
        faults.forEach(each -> complaints.add(each + " with " + fault));
    }

    /** A call to the database. */
    interface Call {
        Object run() throws Throwable;
    }

    /** Counts it, and lets it fail when it is its turn. */
    Object counted(String method, FaultyConnection on, Call call) throws Throwable {
        calls.add(method);
        if (calls.size() != fault.at()) {
            return call.run();
        }
        boolean done = fault.comesAfter(method);
        if (done && call.run() instanceof AutoCloseable lost) {
            lost.close();
        }
        if (on != null && fault.breaks()) {
            on.breakOff();
        }
        throw fault.exception();
    }

    static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
