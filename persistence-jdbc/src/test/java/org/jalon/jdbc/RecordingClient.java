package org.jalon.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.util.UUID;
import org.jalon.Jalon;
import org.jalon.community.CommunityId;

/** An application that records without end, and prints the id of each activity once it is told that it is recorded. */
final class RecordingClient {

    private static final int THREADS = 3;

    /** What ends a line that is whole. */
    static final String END = ";";

    private RecordingClient() {}

    /** With the address of the database, the schema of the tables, and the community. */
    public static void main(String[] arguments) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(arguments[0]);
        Jalon jalon = Scene.jalon(JdbcStore.settings().named(arguments[1]).owning(pool));
        CommunityId community = new CommunityId(UUID.fromString(arguments[2]));
        for (int i = 0; i < THREADS; i++) {
            int first = i;
            new Thread(() -> recordWithoutEnd(jalon, community, first, System.out)).start();
        }
    }

    private static void recordWithoutEnd(Jalon jalon, CommunityId community, int first, PrintStream told) {
        for (int number = first; ; number += THREADS) {
            String id = jalon.record(community, Scene.answer(number))
                    .orElseThrow()
                    .activity()
                    .value();
            told.println(id + END);
        }
    }
}
