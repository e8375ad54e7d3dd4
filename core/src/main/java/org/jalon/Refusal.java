package org.jalon;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A reason why something was declined: a code and the identifiers it is about, never prose.
 *
 * @param code the reason
 * @param details what it is about, by name: {@code member}, {@code activity}; never members' text
 */
public record Refusal(RefusalCode code, SortedMap<String, String> details) {

    public Refusal {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    public static Refusal because(RefusalCode code) {
        return new Refusal(code, new TreeMap<>());
    }

    public static Refusal because(RefusalCode code, String name, String value) {
        return new Refusal(code, new TreeMap<>(Map.of(name, value)));
    }

    @Override
    public String toString() {
        return details.isEmpty() ? code.code() : code.code() + " " + details;
    }
}
