package org.jalon.examples.report;

import java.util.List;

/**
 * Rows to look things up in; also a leaderboard, when a column is a {@linkplain Column#bar bar}.
 *
 * @param title shown above; may be empty when the section's title says it all
 * @param rows each with as many cells as there are headings
 * @param visibleRows how many rows show at once; the others unfold on demand
 */
public record Table(String title, List<Heading> headings, List<List<Cell>> rows, int visibleRows) implements Block {

    private static final int VISIBLE_ROWS = 15;

    /** What stands on top of a column. */
    public record Heading(String title, Column.Look look) {}

    public Table {
        if (headings.isEmpty() || visibleRows < 1) {
            throw new IllegalArgumentException("table \"" + title + "\" has " + headings.size() + " columns and shows "
                    + visibleRows + " rows; both must be at least 1");
        }
        int columns = headings.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("table \"" + title + "\" has a row without exactly " + columns
                    + " cells; pass one cell per heading");
        }
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** One row per item, in the order of the items. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    public static <T> Table of(List<T> items, Column<T>... columns) {
        List<Column<T>> all = List.of(columns);
        return new Table(
                "",
                all.stream().map(it -> new Heading(it.title(), it.look())).toList(),
                items.stream().map(item -> cells(item, all)).toList(),
                VISIBLE_ROWS);
    }

    private static <T> List<Cell> cells(T item, List<Column<T>> columns) {
        return columns.stream().map(column -> column.cell().apply(item)).toList();
    }

    public Table titled(String title) {
        return new Table(title, headings, rows, visibleRows);
    }

    public Table showing(int visibleRows) {
        return new Table(title, headings, rows, visibleRows);
    }

    List<Cell> column(int index) {
        return rows.stream().map(row -> row.get(index)).toList();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.table(this);
    }
}
