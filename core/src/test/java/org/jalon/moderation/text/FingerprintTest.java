package org.jalon.moderation.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final String TEXT =
            "Has anybody tried to keep a journal of what worked with the new tool, week by week?";

    @Property
    void a_text_is_like_itself_and_a_store_gives_it_back(@ForAll String text) {
        Fingerprint made = Fingerprint.of(text);

        assertThat(made.likeness(Fingerprint.of(text))).isEqualTo(100);
        assertThat(Fingerprint.decode(made.encode())).isEqualTo(made);
    }

    @Property
    void likeness_goes_both_ways(@ForAll String one, @ForAll String other) {
        assertThat(Fingerprint.of(one).likeness(Fingerprint.of(other)))
                .isEqualTo(Fingerprint.of(other).likeness(Fingerprint.of(one)))
                .isBetween(0, 100);
    }

    @Test
    void dress_changes_nothing() {
        assertThat(Fingerprint.of(TEXT).likeness(Fingerprint.of("  " + TEXT.toUpperCase(java.util.Locale.ROOT) + "!!")))
                .isEqualTo(100);
    }

    @Test
    void a_word_more_changes_little_and_another_text_everything() {
        Fingerprint fingerprint = Fingerprint.of(TEXT);

        assertThat(fingerprint.likeness(Fingerprint.of(TEXT + " Thanks"))).isBetween(70, 99);
        assertThat(fingerprint.likeness(
                        Fingerprint.of("My evidence is late, sorry; the plant was closed all of Monday.")))
                .isLessThan(30);
    }

    @Test
    void what_is_no_fingerprint_is_refused() {
        assertThatThrownBy(() -> Fingerprint.decode("12")).isInstanceOf(IllegalArgumentException.class);
    }
}
