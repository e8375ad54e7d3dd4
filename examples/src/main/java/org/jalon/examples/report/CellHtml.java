package org.jalon.examples.report;

import static org.jalon.examples.report.Tag.tag;

import java.math.MathContext;

/** What stands inside a cell; numbers carry their exact value along, for the charts and for whoever copies the table. */
record CellHtml(CellText text) implements Cell.Cases<Html> {

    private static final MathContext TWELVE_DIGITS = new MathContext(12);

    static CellHtml in(Language language) {
        return new CellHtml(new CellText(language));
    }

    @Override
    public Html words(Cell.Words words) {
        return Html.text(words.text());
    }

    @Override
    public Html quantity(Cell.Quantity quantity) {
        String exact =
                quantity.value().round(TWELVE_DIGITS).stripTrailingZeros().toPlainString();
        return tag("data").with("value", exact).text(text.quantity(quantity));
    }

    @Override
    public Html tags(Cell.Tags tags) {
        return Html.join(
                tags.labels().stream().map(it -> tag("span", "tag").text(it)).toList());
    }

    @Override
    public Html absent() {
        return Html.text(text.absent());
    }
}
