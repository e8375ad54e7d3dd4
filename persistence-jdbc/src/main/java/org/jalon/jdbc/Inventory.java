package org.jalon.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tables, with all that belongs to each, in words: {@code column jalon_activity.amount}. In lower case. */
final class Inventory {

    private final SortedMap<String, SortedSet<String>> partsByTable = new TreeMap<>();

    void column(String table, String column) {
        part(table, "column " + table + "." + column);
    }

    void primaryKey(String table, List<String> columns) {
        part(table, "primary key of " + table + columns(columns));
    }

    void index(String table, String index, boolean unique, List<String> columns) {
        part(table, (unique ? "unique index " : "index ") + index + " on " + table + columns(columns));
    }

    Set<String> tables() {
        return partsByTable.keySet();
    }

    /** What is in this and not in that. Of a table that is not there, the table only. */
    List<String> missingFrom(Inventory that) {
        List<String> missing = new ArrayList<>();
        partsByTable.forEach((table, parts) -> {
            SortedSet<String> found = that.partsByTable.get(table);
            if (found == null) {
                missing.add("table " + table);
            } else {
                parts.stream().filter(part -> !found.contains(part)).forEach(missing::add);
            }
        });
        return missing;
    }

    private void part(String table, String part) {
        partsByTable.computeIfAbsent(table, any -> new TreeSet<>()).add(part);
    }

    private static String columns(List<String> columns) {
        return " (" + String.join(", ", columns) + ")";
    }
}
