package org.jalon.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jalon.Description;
import org.jalon.activity.Activity;
import org.jalon.community.CommunityId;
import org.jalon.event.ActivityRecorded;
import org.jalon.event.Event;
import org.jalon.event.EventId;
import org.jalon.event.UnknownEvent;
import org.junit.jupiter.api.Test;

class CloudEventTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Activity THANKS =
            Activity.activity("answer.accepted").id("thanks-7").at(NOON);
    private static final Event EVENT = new Event(
            new EventId(UUID.fromString("01970000-0000-7000-8000-000000000007")),
            new CommunityId(UUID.fromString("01970000-0000-7000-8000-000000000001")),
            NOON,
            42,
            new ActivityRecorded(THANKS));

    @Test
    void both_majors_write_it_in_structured_json() throws Exception {
        for (Majors.Major major : Majors.BOTH) {
            assertThat(major.text(CloudEvent.of(EVENT)))
                    .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"01970000-0000-7000-8000-000000000007\","
                            + "\"source\":\"urn:uuid:01970000-0000-7000-8000-000000000001\","
                            + "\"type\":\"org.jalon.activity.recorded.v1\",\"subject\":\"thanks-7\","
                            + "\"time\":\"2026-06-01T12:00:00Z\",\"datacontenttype\":\"application/json\","
                            + "\"partitionkey\":\"01970000-0000-7000-8000-000000000001\","
                            + "\"sequence\":\"0000000000000000042\","
                            + "\"data\":{\"activity\":\"thanks-7\",\"kind\":\"answer.accepted\",\"amount\":0,"
                            + "\"occurred-at\":\"2026-06-01T12:00:00.000000000Z\",\"attributes\":{}}}");
        }
    }

    @Property(tries = 200)
    void the_event_comes_back_out_of_its_envelope(@ForAll long seed) {
        Event event = (Event) new Specimens(Choice.random(new java.util.Random(seed))).of(Event.class);

        assertThat(CloudEvent.of(event).event()).isEqualTo(event);
    }

    @Test
    void an_event_of_a_newer_jalon_is_unknown_and_keeps_its_data() {
        UnknownEvent newer =
                new UnknownEvent("dream.dreamt", 3, Description.properties().with("member", "hugo"));
        CloudEvent envelope = CloudEvent.of(new Event(EVENT.id(), EVENT.community(), NOON, 1, newer));

        assertThat(envelope.type()).isEqualTo("org.jalon.dream.dreamt.v3");
        assertThat(envelope.subject()).isEqualTo("hugo");
        assertThat(envelope.event().what()).isEqualTo(newer);
    }

    @Test
    void events_of_others_are_told_apart() {
        CloudEvent own = CloudEvent.of(EVENT);
        CloudEvent other = new CloudEvent(
                CloudEvent.VERSION,
                own.id(),
                own.source(),
                "com.example.created",
                null,
                NOON,
                CloudEvent.JSON,
                own.partitionkey(),
                own.sequence(),
                own.data());

        assertThatIllegalArgumentException().isThrownBy(other::event);
    }

    @Test
    void another_version_of_the_specification_is_the_typed_error() throws Exception {
        for (Majors.Major major : Majors.BOTH) {
            String json = major.text(CloudEvent.of(EVENT)).replace("\"1.0\"", "\"2.0\"");

            assertThatExceptionOfType(major.failure()).isThrownBy(() -> major.read(json, CloudEvent.class));
        }
    }
}
