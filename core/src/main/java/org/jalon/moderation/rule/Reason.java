package org.jalon.moderation.rule;

import java.util.List;
import org.jalon.Values;

/**
 * Why, for machines: to be translated, counted and shown. Never what a member wrote.
 *
 * @param code in lower kebab case: {@code listed-word}
 * @param details what the code leaves open: a count, a limit, the id of a list's entry
 * @param where in the submission; empty when it is no place
 */
public record Reason(String code, Values details, List<Span> where) {

    public Reason {
        where = List.copyOf(where);
    }

    /** Without details. */
    public static Reason of(String code) {
        return new Reason(code, Values.none(), List.of());
    }

    public Reason with(String name, long value) {
        return new Reason(code, details.with(name, value), where);
    }

    public Reason with(String name, String value) {
        return new Reason(code, details.with(name, value), where);
    }

    public Reason at(Span place) {
        return at(List.of(place));
    }

    public Reason at(List<Span> places) {
        return new Reason(code, details, places);
    }
}
