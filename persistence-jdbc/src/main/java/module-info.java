/** Keeps Jalon's communities in a relational database. */
module org.jalon.jdbc {
    requires transitive java.sql;
    requires transitive org.jalon.core;

    exports org.jalon.jdbc;
}
