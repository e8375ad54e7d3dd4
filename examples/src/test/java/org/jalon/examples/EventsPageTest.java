package org.jalon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jalon.Jalon;
import org.jalon.event.delivery.Backlog;
import org.junit.jupiter.api.Test;

/** What the page about events shows is what the build compiles and the tests run. */
class EventsPageTest {

    private static final Path PAGE = Path.of("../docs/events.md");
    private static final Path PROGRAM = Path.of("src/main/java/org/jalon/examples/Listening.java");

    @Test
    void every_block_of_java_is_part_of_the_program() throws IOException {
        List<String> program = stripped(Files.readAllLines(PROGRAM));

        List<List<String>> blocks = blocks();

        assertThat(blocks).hasSize(5);
        assertThat(blocks).allMatch(block -> Collections.indexOfSubList(program, block) >= 0);
    }

    @Test
    void the_program_congratulates() {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Listening.main(new String[0]);
        } finally {
            System.setOut(out);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("hugo gets badge:Helper", "6 events delivered");
    }

    @Test
    void a_patient_relay_relays_and_nothing_is_there_to_be_queued_again() {
        Jalon jalon = Jalon.inMemory();

        Listening.requeue(jalon);

        assertThat(Listening.patientRelay(jalon, event -> {}).deliverDue().delivered())
                .isZero();
        assertThat(jalon.events().backlog()).isEqualTo(new Backlog(0, 0));
    }

    private static List<List<String>> blocks() throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        List<String> lines = stripped(Files.readAllLines(PAGE));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("```java")) {
                List<String> rest = lines.subList(i + 1, lines.size());
                blocks.add(rest.subList(0, rest.indexOf("```")));
            }
        }
        return blocks;
    }

    private static List<String> stripped(List<String> lines) {
        return lines.stream().map(String::strip).toList();
    }
}
