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
 * An opaque text that identifies or names something: not blank, at most {@value #MAX_LENGTH} characters, no control
 * character and no half of a surrogate pair, so that every database keeps it as it is.
 */
@Documented
@Constraint(validatedBy = HostId.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface HostId {

    int MAX_LENGTH = 128;

    String message() default "must be 1 to 128 characters, not blank, without control characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The constraint itself; {@link #isWellFormed} is the whole rule. */
    final class Check implements ConstraintValidator<HostId, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return isWellFormed(value);
        }

        public static boolean isWellFormed(@Nullable CharSequence text) {
            if (text == null || text.length() > MAX_LENGTH) {
                return false;
            }
            boolean blank = true;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c > ' ' && c <= '~') {
                    blank = false;
                } else if (c < ' ' || !isKeepable(text, i)) {
                    return false;
                } else {
                    blank = blank && Character.isWhitespace(c);
                }
            }
            return !blank;
        }

        private static boolean isKeepable(CharSequence text, int at) {
            char c = text.charAt(at);
            if (Character.isHighSurrogate(c)) {
                return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
            }
            if (Character.isLowSurrogate(c)) {
                return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
            }
            return !Character.isISOControl(c);
        }
    }
}
