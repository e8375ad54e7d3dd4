package org.jalon.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.MemberId.member;

import java.io.IOException;
import java.time.Instant;
import java.util.stream.Stream;
import org.jalon.Description;
import org.jalon.MalformedInput;
import org.jalon.community.Course;
import org.jalon.community.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTextTest {

    static Stream<Event> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_type_is_written_as_it_always_was(Event event) throws IOException {
        Description golden = Description.decode(Samples.golden(event.what().type()));

        assertThat(EventText.describe(event)).isEqualTo(golden);
        assertThat(EventText.read(golden.encode())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_event_does_not_show_what_members_wrote(Event event) {
        assertThat(event.toString())
                .contains(event.what().type(), event.id().toString())
                .doesNotContain(Samples.PRIVATE);
        assertThat(event.what().toString()).doesNotContain(Samples.PRIVATE);
    }

    @Test
    void there_is_a_sample_of_every_type() {
        assertThat(samples().map(event -> event.what().type()))
                .containsExactlyElementsOf(
                        EventTypes.KNOWN.all().stream().map(EventType::name).toList());
        assertThat(DomainEvent.class.getPermittedSubclasses())
                .hasSize(EventTypes.KNOWN.all().size() + 1);
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void the_first_and_the_last_moment_are_read_back(Instant moment) {
        Event event = Samples.event(new MemberLeft(member("ada"), moment, member("ada")));

        assertThat(EventText.read(EventText.write(event))).isEqualTo(event);
    }

    static Stream<Instant> extremes() {
        return Stream.of(Instant.MIN, Instant.EPOCH.minusNanos(1), Instant.EPOCH, Instant.MAX);
    }

    @Test
    void a_property_that_came_later_is_passed_over() {
        String later = EventText.write(samples().toList().get(1)).replace("\"by\":", "\"mood\":\"fine\",\"by\":");

        assertThat(EventText.read(later)).isEqualTo(samples().toList().get(1));
    }

    @Test
    void a_community_founded_before_it_had_a_profile_is_read() throws IOException {
        Event event = EventText.read(Samples.golden("community.founded-early"));

        CommunityFounded founded = (CommunityFounded) event.what();
        Course course = founded.founded().courses().get(0);
        assertThat(founded.founded().profile()).isEqualTo(Profile.blank().with(course));
        assertThat(course.id().value()).isEqualTo("CDC-26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"member.promoted", "member.joined"})
    void an_event_of_an_unknown_type_or_version_is_kept_as_it_is(String type) {
        String text = EventText.write(samples().toList().get(1))
                .replace("\"member.joined\",\"version\":1", "\"" + type + "\",\"version\":2");

        Event read = EventText.read(text);

        assertThat(read.what()).isInstanceOf(UnknownEvent.class);
        assertThat(read.what().type()).isEqualTo(type);
        assertThat(read.what().toString()).contains(type).doesNotContain("camille");
        assertThat(EventText.write(read)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"role\":\"sorcerer\"",
                "\"role\":12",
                "\"rolle\":\"expert\"",
                "\"since\":\"yesterday\",\"role\":\"expert\""
            })
    void data_that_does_not_fit_is_kept_as_it_is(String property) {
        String text = EventText.write(samples().toList().get(1)).replace("\"since\":", "\"was\":");
        String unfit = text.replace("\"role\":\"community-manager\"", property);

        Event read = EventText.read(unfit);

        assertThat(read.what()).isInstanceOf(UnknownEvent.class);
        assertThat(EventText.write(read)).isEqualTo(unfit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1]",
                "{\"id\":\"1-1-1-1-1\"}",
                "{\"id\":\"01970000-0000-7000-8000-000000000007\",\"type\":\"x\",\"version\":5000000000,"
                        + "\"community\":\"01970000-0000-7000-8000-000000000007\",\"place\":1,"
                        + "\"at\":\"2026-06-01T12:00:00.000000000Z\",\"data\":{}}",
                "{\"id\":\"01970000-0000-7000-8000-000000000007\",\"type\":\"x\",\"version\":1,"
                        + "\"community\":\"01970000-0000-7000-8000-000000000007\",\"place\":1,\"at\":\"noon\",\"data\":{}}"
            })
    void what_is_no_event_is_refused_without_its_text(String text) {
        assertThatThrownBy(() -> EventText.read(text))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void an_event_that_is_too_long_is_refused() {
        Event endless = Samples.event(new ActivityRecorded(activity("wrote")
                .id("a")
                .having("text", "x".repeat(Description.MAX_LENGTH))
                .at(Instant.EPOCH)));

        assertThatThrownBy(() -> EventText.write(endless))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("describe less at once");
    }
}
