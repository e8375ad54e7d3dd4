package org.jalon.examples.report;

import static org.jalon.examples.report.Tag.tag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Draws values as bars, as long as their share of the greatest; nothing for what is not above zero.
 *
 * @param greatest zero when no bar is to be drawn
 */
record Bar(BigDecimal greatest) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Bar among(List<Cell> column) {
        return new Bar(column.stream().map(Bar::amount).reduce(BigDecimal.ZERO, BigDecimal::max));
    }

    private static BigDecimal amount(Cell cell) {
        return cell instanceof Cell.Quantity quantity ? quantity.value().max(BigDecimal.ZERO) : BigDecimal.ZERO;
    }

    Html beside(Cell cell, Html value) {
        String share = percent(amount(cell)).toPlainString();
        Html drawn = tag("span").with("style", "width:" + share + "%").text("");
        return tag("div", "measure").containing(drawn, value);
    }

    private BigDecimal percent(BigDecimal amount) {
        return greatest.signum() == 0
                ? BigDecimal.ZERO
                : amount.multiply(HUNDRED).divide(greatest, 1, RoundingMode.HALF_UP);
    }
}
