package org.jalon.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import javax.sql.DataSource;

/** Loads the classes of this module anew, in a world without Flyway. */
final class WithoutFlyway extends ClassLoader {

    WithoutFlyway() {
        super(Schema.class.getClassLoader());
    }

    void migrate(Server server, Names names) throws Throwable {
        Class<?> schema = loadClass(Schema.class.getName());
        Object made = schema.getMethod("of", DataSource.class).invoke(null, server.dataSource());
        Object named = schema.getMethod("named", String.class).invoke(made, names.schema());
        try {
            schema.getMethod("migrate").invoke(named);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("org.flywaydb.")) {
            throw new ClassNotFoundException(name);
        }
        if (!name.startsWith(Schema.class.getPackageName() + ".")) {
            return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? defined(name) : loaded;
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] code = bytes.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException failure) {
            throw new ClassNotFoundException(name, failure);
        }
    }
}
