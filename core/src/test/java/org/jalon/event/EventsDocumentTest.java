package org.jalon.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jalon.Description;
import org.junit.jupiter.api.Test;

class EventsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "events.md");

    @Test
    void the_document_lists_every_type_of_event_with_its_data() throws IOException {
        List<String> rows = Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.equals("## What there is"))
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(rows)
                .as("the table of docs/events.md; its rows should read as expected here")
                .containsExactlyElementsOf(
                        Samples.all().stream().map(EventsDocumentTest::row).toList());
    }

    @Test
    void the_text_it_shows_is_that_of_an_event() throws IOException {
        String shown = Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.equals("```json"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .collect(Collectors.joining());

        Event read = EventText.read(shown);

        assertThat(read.what()).isInstanceOf(AwardGiven.class);
        assertThat(EventText.describe(read)).isEqualTo(Description.decode(shown));
    }

    private static String row(Event sample) {
        EventType<?> type = EventTypes.KNOWN.of(sample.what());
        String data = EventTypes.KNOWN.data(sample.what()).all().stream()
                .map(property -> "`" + property.name() + "`")
                .collect(Collectors.joining(" "));
        return "| `" + type.name() + "` | " + type.version() + " | " + type.meaning() + " | " + data + " |";
    }
}
