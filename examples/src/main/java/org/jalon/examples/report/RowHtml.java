package org.jalon.examples.report;

import static org.jalon.examples.report.Tag.tag;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jalon.examples.report.Column.Look;
import org.jalon.examples.report.Table.Heading;

/** Writes the rows of one table. */
record RowHtml(CellHtml cells, List<Heading> headings, List<Bar> bars) {

    static RowHtml of(Table table, Language language) {
        List<Bar> bars = IntStream.range(0, table.headings().size())
                .mapToObj(i -> Bar.among(table.column(i)))
                .toList();
        return new RowHtml(CellHtml.in(language), table.headings(), bars);
    }

    Html head() {
        List<Html> all = headings.stream().map(RowHtml::heading).toList();
        return tag("thead").containing(tag("tr").containing(all));
    }

    private static Html heading(Heading heading) {
        return tag("th", cssClass(heading.look())).with("scope", "col").text(heading.title());
    }

    Html row(List<Cell> row) {
        return tag("tr")
                .containing(IntStream.range(0, row.size())
                        .mapToObj(i -> cell(i, row.get(i)))
                        .toList());
    }

    private Html cell(int column, Cell cell) {
        Look look = headings.get(column).look();
        Html value = cell.fold(cells);
        Tag tag = column == nameColumn() ? tag("th", cssClass(look)).with("scope", "row") : tag("td", cssClass(look));
        return tag.containing(look == Look.BAR ? bars.get(column).beside(cell, value) : value);
    }

    boolean hasBars() {
        return headings.stream().anyMatch(it -> it.look() == Look.BAR);
    }

    /** The first column of words names its row: a rank may stand before it. */
    private int nameColumn() {
        return headings.stream().map(Heading::look).toList().indexOf(Look.TEXT);
    }

    private static String cssClass(Look look) {
        return look.name().toLowerCase(Locale.ROOT);
    }
}
