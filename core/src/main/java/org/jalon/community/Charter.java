package org.jalon.community;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a community is for and what it holds dear: {@code charter("We turn training into practice").valuing("benevolence")}.
 *
 * @param purpose why it is there, at most {@value #MAX_PURPOSE} characters; may be empty
 * @param values what counts in it, at most {@value #MAX_VALUES} of at most {@value #MAX_VALUE} characters each
 */
public record Charter(
        @NotNull @Size(max = MAX_PURPOSE, message = "is too long; pass at most 4000 characters")
        String purpose,

        @NotNull @Size(max = MAX_VALUES, message = "has too many values; pass at most 20")
        List<
                        @NotNull
                        @Size(min = 1, max = MAX_VALUE, message = "must be 1 to 280 characters; say it in fewer words")
                        String>
                values) {

    static final int MAX_PURPOSE = 4000;
    static final int MAX_VALUES = 20;
    static final int MAX_VALUE = 280;

    private static final Charter NONE = new Charter("", List.of());

    public Charter {
        values = List.copyOf(values);
    }

    /** Without purpose and values. */
    public static Charter none() {
        return NONE;
    }

    public static Charter charter(String purpose) {
        return new Charter(purpose, List.of());
    }

    /** This, with those values in place of all others. */
    public Charter valuing(String... those) {
        return new Charter(purpose, List.of(those));
    }

    /** Without its words. */
    @Override
    public String toString() {
        return "Charter with " + values.size() + " values";
    }
}
