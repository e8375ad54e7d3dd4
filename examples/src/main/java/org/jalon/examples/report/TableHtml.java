package org.jalon.examples.report;

import static org.jalon.examples.report.Tag.tag;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table: a long one shows its first rows, and a fold that holds it whole. The style sheet hides the first rows once
 * the fold is open, so that the reader goes on where the first rows ended.
 */
record TableHtml(Language language, Table table, RowHtml rows) {

    static TableHtml of(Table table, Language language) {
        return new TableHtml(language, table, RowHtml.of(table, language));
    }

    Html html() {
        return tag("div", "block").containing(tag("h3").textIfAny(table.title()), contents());
    }

    private Html contents() {
        int all = table.rows().size();
        if (all == 0) {
            return tag("p", "nothing").text(language.say(Phrase.NOTHING_YET));
        }
        return all <= table.visibleRows() ? bare() : folded();
    }

    /** All rows, without title or fold. */
    Html bare() {
        return grid(table.rows());
    }

    private Html folded() {
        int all = table.rows().size();
        Html summary = tag("summary").text(language.say(Phrase.MORE_ROWS, all));
        Html some = grid(table.rows().subList(0, table.visibleRows()));
        Html onPaper = tag("p", "on-paper").text(language.say(Phrase.ROWS_LEFT_OUT, all));
        return tag("div", "folded").containing(tag("details").containing(summary, bare()), some, onPaper);
    }

    private Html grid(List<List<Cell>> some) {
        Html body = tag("tbody").containing(some.stream().map(rows::row).toList());
        Tag grid = rows.hasBars() ? tag("table", "wide") : tag("table");
        return scroller().containing(grid.containing(rows.head(), body));
    }

    /** Where a table is wider or longer than its place, it scrolls: with the keyboard too. */
    private Tag scroller() {
        String headings = table.headings().stream().map(Table.Heading::title).collect(Collectors.joining(", "));
        return tag("div", "scroll")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", table.title().isBlank() ? headings : table.title());
    }
}
