/** Keeps Jalon's communities in a relational database. */
module org.jalon.jdbc {
    requires transitive java.sql;
    requires transitive org.jalon.core;
    requires org.slf4j;

    exports org.jalon.jdbc;
}
