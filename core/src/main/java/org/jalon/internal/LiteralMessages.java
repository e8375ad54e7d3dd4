package org.jalon.internal;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Takes messages as they stand, so that no expression language is needed. The constraints of Jakarta Validation itself
 * get a sentence from their name.
 */
final class LiteralMessages implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return switch (template) {
            case "{jakarta.validation.constraints.NotNull.message}" -> "must be given";
            case "{jakarta.validation.constraints.NotEmpty.message}" -> "must not be empty";
            case "{jakarta.validation.constraints.Positive.message}" ->
                "is " + context.getValidatedValue() + "; pass a number above 0";
            case "{jakarta.validation.constraints.PositiveOrZero.message}" ->
                "is " + context.getValidatedValue() + "; pass 0 or more";
            default -> template;
        };
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }
}
