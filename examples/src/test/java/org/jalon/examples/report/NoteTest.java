package org.jalon.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoteTest {

    @Test
    void the_tone_of_a_note_is_told_in_words_too() {
        var blocks = new BlockHtml(Language.ENGLISH);

        assertThat(blocks.note(Note.info("Holiday", "Week 9.")).markup())
                .contains("<aside class=\"block note info\">", "Good to know", "Holiday", "<p>Week 9.</p>");
        assertThat(blocks.note(Note.warning("Few carry much", "")).markup())
                .contains("<aside class=\"block note warning\">", "Beware");
    }
}
