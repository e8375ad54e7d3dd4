package org.jalon;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The name of a kind of activity or of points: ASCII letters, digits, dots, dashes and underscores, 1 to
 * {@value HostId#MAX_LENGTH} characters, such as {@code answer.accepted}. A colon never occurs: it is what tells the name
 * of an award ({@code badge:helper}) from that of an activity.
 */
@Documented
@Constraint(validatedBy = KindName.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KindName {

    String message() default "must be 1 to 128 letters, digits, dots, dashes or underscores";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The constraint itself; {@link #isWellFormed} is the whole rule. */
    final class Check implements ConstraintValidator<KindName, String> {

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return isWellFormed(value);
        }

        public static boolean isWellFormed(@Nullable String name) {
            if (name == null || name.isEmpty() || name.length() > HostId.MAX_LENGTH) {
                return false;
            }
            for (int i = 0; i < name.length(); i++) {
                if (!isAllowed(name.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isAllowed(char c) {
            return (c >= 'a' && c <= 'z')
                    || (c >= '0' && c <= '9')
                    || (c >= 'A' && c <= 'Z')
                    || c == '.'
                    || c == '-'
                    || c == '_';
        }
    }
}
