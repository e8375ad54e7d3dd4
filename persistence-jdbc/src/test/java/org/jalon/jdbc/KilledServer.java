package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jalon.Jalon;
import org.jalon.JalonException;
import org.jalon.community.CommunityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server dies while everybody writes, and comes back. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class KilledServer {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 60;

    private final Collection<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final CountDownLatch enough = new CountDownLatch(ENOUGH);

    /** A new one that keeps all it has there. */
    abstract MortalServer server(Path data) throws IOException;

    @Test
    void what_was_acknowledged_is_there_when_it_is_back(@TempDir Path data) throws Exception {
        try (MortalServer server = server(data);
                HikariDataSource pool = server.pool();
                Crowd writers = new Crowd(WRITERS)) {
            Schema.of(pool).migrate();
            Jalon jalon = Scene.jalon(JdbcStore.owning(pool));
            CommunityId id = Scene.founded(jalon);
            List<Future<Integer>> unanswered = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int first = i;
                unanswered.add(writers.submit(() -> recordUntilItDies(jalon, id, first)));
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();

            server.kill();
            for (Future<Integer> one : unanswered) {
                one.get(60, TimeUnit.SECONDS);
            }
            server.startAgain();

            Acknowledged.assertKept(acknowledged, jalon, id);
            for (Future<Integer> one : unanswered) {
                jalon.record(id, Scene.answer(one.get())).orElseThrow();
            }
            Acknowledged.assertGoesOn(jalon, id);
        }
    }

    /** Returns which activity nobody knows of whether it was recorded. */
    private int recordUntilItDies(Jalon jalon, CommunityId id, int first) {
        for (int number = first; ; number += WRITERS) {
            try {
                String recorded = jalon.record(id, Scene.answer(number))
                        .orElseThrow()
                        .activity()
                        .value();
                acknowledged.add(recorded);
                enough.countDown();
            } catch (JalonException gone) {
                return number;
            }
        }
    }
}
