package org.jalon.moderation.builtin;

import java.util.List;
import org.jalon.moderation.rule.Reason;

/** Reasons with a number and the limit that it passed. */
final class Measured {

    private Measured() {}

    static Reason of(String code, long value, long limit) {
        return Reason.of(code).with("value", value).with("limit", limit);
    }

    static List<Reason> above(String code, long value, long limit) {
        return when(value > limit, code, value, limit);
    }

    static List<Reason> atLeast(String code, long value, long limit) {
        return when(value >= limit, code, value, limit);
    }

    static List<Reason> below(String code, long value, long limit) {
        return when(value < limit, code, value, limit);
    }

    static List<Reason> when(boolean so, String code, long value, long limit) {
        return so ? List.of(of(code, value, limit)) : List.of();
    }
}
