package org.jalon.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the scripts themselves which tables there should be. */
final class Blueprint {

    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*)\\)[^)]*", Pattern.DOTALL);
    private static final Pattern INDEX = Pattern.compile("create (unique )?index (\\w+) on (\\w+) \\((.*)\\)");
    private static final Pattern PRIMARY_KEY = Pattern.compile("primary key \\((.*)\\)");
    private static final Pattern COLUMN = Pattern.compile("alter table (\\w+) add column (\\w+) .*");

    private final Inventory inventory = new Inventory();

    private Blueprint() {}

    /** After all scripts. */
    static Inventory of(Dialect dialect, Names names) {
        return of(Script.of(dialect), names);
    }

    /** After those scripts. */
    static Inventory of(List<Script> scripts, Names names) {
        Blueprint blueprint = new Blueprint();
        Names local = new Names(null, names.prefix().toLowerCase(Locale.ROOT));
        scripts.forEach(script -> script.statements(local).forEach(blueprint::read));
        return blueprint.inventory;
    }

    private void read(String statement) {
        Matcher index = INDEX.matcher(statement);
        Matcher table = TABLE.matcher(statement);
        Matcher column = COLUMN.matcher(statement);
        if (index.matches()) {
            inventory.index(index.group(3), index.group(2), index.group(1) != null, columns(index.group(4)));
        } else if (column.matches()) {
            inventory.column(column.group(1), column.group(2));
        } else if (table.matches()) {
            table.group(2)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> part(table.group(1), line));
        } else {
            throw new IllegalStateException("neither a table nor a column nor an index: " + statement);
        }
    }

    private void part(String table, String line) {
        Matcher primaryKey = PRIMARY_KEY.matcher(line);
        if (primaryKey.matches()) {
            inventory.primaryKey(table, columns(primaryKey.group(1)));
        } else {
            inventory.column(table, line.substring(0, line.indexOf(' ')));
        }
    }

    private static List<String> columns(String list) {
        return Arrays.stream(list.split(", ", -1))
                .map(column -> column.replace(" desc", ""))
                .toList();
    }
}
