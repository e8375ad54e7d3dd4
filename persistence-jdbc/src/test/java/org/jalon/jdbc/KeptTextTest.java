package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class KeptTextTest {

    @Property
    void every_text_is_read_as_it_was(@ForAll @StringLength(max = 40) String text) {
        assertThat(KeptText.read(KeptText.of(text))).isEqualTo(text);
    }

    @Test
    void what_databases_can_keep_is_kept_as_it_is() {
        String text = "l'été \\ 'quoted' \uD83D\uDE00 \n\t trailing ";

        assertThat(KeptText.of(text)).isSameAs(text);
    }

    @Test
    void what_they_cannot_keep_is_written_otherwise() {
        String text = "\0 \uD83D \uDE00 \u001A \uDE00\uD83D";

        assertThat(KeptText.of(text)).isEqualTo("\u001A0000 \u001Ad83d \u001Ade00 \u001A001a \u001Ade00\u001Ad83d");
        assertThat(KeptText.read(KeptText.of(text))).isEqualTo(text);
    }
}
