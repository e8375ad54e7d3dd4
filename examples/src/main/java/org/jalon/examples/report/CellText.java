package org.jalon.examples.report;

import java.util.List;

/** What a cell says, in plain characters. */
record CellText(Language language) implements Cell.Cases<String> {

    @Override
    public String words(Cell.Words words) {
        return words.text();
    }

    @Override
    public String quantity(Cell.Quantity quantity) {
        return language.write(quantity);
    }

    @Override
    public String tags(Cell.Tags tags) {
        return String.join(", ", tags.labels());
    }

    @Override
    public String absent() {
        return "–";
    }

    /** The longest text among these cells, in characters. */
    int longest(List<Cell> cells) {
        return cells.stream().mapToInt(it -> it.fold(this).length()).max().orElse(0);
    }
}
