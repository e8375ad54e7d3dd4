package org.jalon.examples.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A chapter of a report.
 *
 * @param intro what the reader will find here and why it matters; may be empty
 */
public record Section(String title, String intro, List<Block> blocks) {

    public Section {
        Titles.require("section", title);
        blocks = List.copyOf(blocks);
    }

    public static Section titled(String title) {
        return new Section(title, "", List.of());
    }

    public Section introducing(String intro) {
        return new Section(title, intro, blocks);
    }

    /** Adds blocks after those already there. */
    public Section with(Block... more) {
        return new Section(
                title, intro, Stream.concat(blocks.stream(), Stream.of(more)).toList());
    }
}
