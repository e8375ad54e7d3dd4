package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jalon.Jalon;
import org.jalon.community.CommunityId;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The application dies while it records, and another takes over. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledClientTest {

    private static final int ENOUGH = 60;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2")
    void what_was_acknowledged_is_there_for_the_next_one(Server server) throws Exception {
        Jalon next = Scene.jalon(Tables.settings(server).owning(server.dataSource()));
        CommunityId id = Scene.founded(next);

        List<String> acknowledged = acknowledgedUntilKilled(client(server, id));

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        Acknowledged.assertKept(acknowledged, next, id);
        Acknowledged.assertGoesOn(next, id);
    }

    private static Process client(Server server, CommunityId id) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RecordingClient.class.getName(),
                        server.url(),
                        Tables.names(server).schema(),
                        id.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> acknowledgedUntilKilled(Process client) throws Exception {
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines = client.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(RecordingClient.END)) {
                    acknowledged.add(line.substring(0, line.length() - 1));
                }
                if (acknowledged.size() == ENOUGH) {
                    kill(client);
                }
            }
        } finally {
            kill(client);
        }
        assertThat(client.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return acknowledged;
    }

    /** What it has said can still be read. */
    private static void kill(Process client) {
        client.toHandle().destroyForcibly();
    }
}
