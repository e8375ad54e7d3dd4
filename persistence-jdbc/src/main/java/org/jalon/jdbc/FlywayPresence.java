package org.jalon.jdbc;

/** Looks whether Flyway is there. It is no module that ours could require by name. */
final class FlywayPresence {

    private FlywayPresence() {}

    /** Lets our module read it. */
    static void require() {
        try {
            Class<?> flyway = Class.forName("org.flywaydb.core.Flyway", false, FlywayPresence.class.getClassLoader());
            FlywayPresence.class.getModule().addReads(flyway.getModule());
        } catch (ClassNotFoundException absent) {
            throw new MigrationFailure(
                    "migrating needs Flyway: add the dependency org.flywaydb:flyway-core, or run what Schema.writeDdl writes",
                    absent);
        }
    }
}
