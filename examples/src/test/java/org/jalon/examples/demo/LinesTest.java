package org.jalon.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    private final Lines lines = new Lines();

    @Test
    void headings_are_set_off() {
        lines.heading("One");
        lines.heading("Two");

        assertThat(lines.all()).containsExactly("One", "", "Two");
    }

    @Test
    void long_paragraphs_are_broken_between_words() {
        lines.dated("6 May", "word ".repeat(30));

        assertThat(lines.all()).hasSize(2).allMatch(line -> line.length() <= 98);
        assertThat(lines.all().get(0)).startsWith("  6 May   word");
        assertThat(lines.all().get(1)).startsWith("          word").endsWith("word");
    }
}
