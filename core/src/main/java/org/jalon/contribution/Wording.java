package org.jalon.contribution;

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
 * A text that a member wrote: not blank, at most {@value #MAX_LENGTH} characters, no control character but line breaks and tabs, and no
 * half of a surrogate pair, so that every database keeps it as it is.
 */
@Documented
@Constraint(validatedBy = Wording.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Wording {

    int MAX_LENGTH = 1_000;

    String message() default
            "must be 1 to 1000 characters, not blank, without control characters but line breaks and tabs";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The constraint itself; {@link #isWellFormed} is the whole rule. */
    final class Check implements ConstraintValidator<Wording, String> {

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return isWellFormed(value);
        }

        public static boolean isWellFormed(@Nullable String text) {
            return text != null
                    && text.length() <= MAX_LENGTH
                    && !text.isBlank()
                    && text.codePoints().allMatch(Check::isKeepable);
        }

        private static boolean isKeepable(int codePoint) {
            boolean isHalf = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
            boolean isBreak = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
            return isBreak || (!isHalf && !Character.isISOControl(codePoint));
        }
    }
}
