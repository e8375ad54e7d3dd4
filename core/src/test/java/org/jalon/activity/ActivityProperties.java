package org.jalon.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jalon.MalformedInput;
import org.jalon.Values;
import org.jalon.community.MemberId;
import org.jalon.internal.InputCheck;

class ActivityProperties {

    private static final InputCheck CHECK = InputCheck.withProviderFound();

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "a",
                        "",
                        " ",
                        "x".repeat(128),
                        "x".repeat(129),
                        "tab\t",
                        "nul\0",
                        "half \uD800",
                        "low \uDC00",
                        "whole \uD83D\uDE00",
                        "é",
                        "\u00A0",
                        "\u0085"),
                Arbitraries.strings().ofMaxLength(140));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.of(
                Instant.EPOCH,
                Instant.MIN,
                Instant.MAX,
                Instant.parse("1000-01-01T00:00:00Z"),
                Instant.parse("0999-12-31T23:59:59.999999999Z"),
                Instant.parse("9999-12-30T23:59:59.999999999Z"),
                Instant.parse("9999-12-31T00:00:00Z"));
    }

    @Property(tries = 3000)
    void the_quick_check_says_what_the_validator_says(
            @ForAll("texts") String id,
            @ForAll("texts") String kind,
            @ForAll("texts") String actor,
            @ForAll("texts") String object,
            @ForAll("moments") Instant moment) {
        Activity activity = new Activity(
                new ActivityId(id),
                kind,
                new MemberId(actor),
                new ContentId(object),
                new ThreadId(object),
                new MemberId(actor),
                0,
                moment,
                Values.none());

        assertThat(activity.isWellFormed()).isEqualTo(passes(activity));
    }

    @Example
    void a_well_formed_activity_passes_both() {
        Activity activity = activity("answer.accepted")
                .id("post-42/accepted")
                .by(new MemberId("asker"))
                .on("post-42")
                .within("thread-7")
                .benefiting(new MemberId("author"))
                .amounting(3)
                .having("first", true)
                .having("days", 31)
                .having("note", "text")
                .at(Instant.EPOCH);

        assertThat(activity.isWellFormed()).isTrue();
        assertThat(passes(activity)).isTrue();
        assertThat(activity.attributes().asMap()).containsOnlyKeys("days", "first", "note");
        assertThat(activity.recipient()).contains(new MemberId("author"));
    }

    @Example
    void its_text_shows_no_attributes() {
        assertThat(activity("note").id("n1").having("note", "secret").at(Instant.EPOCH))
                .hasToString("note n1 at 1970-01-01T00:00:00Z");
    }

    private static boolean passes(Activity activity) {
        try {
            CHECK.passed(activity);
            return true;
        } catch (MalformedInput malformed) {
            return malformed.violations().isEmpty();
        }
    }
}
