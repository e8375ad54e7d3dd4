package org.jalon.recognition.builtin;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Longer than nothing. */
@Constraint(validatedBy = PositiveDuration.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface PositiveDuration {

    String message() default "must be longer than nothing";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The constraint itself. */
    final class Check implements ConstraintValidator<PositiveDuration, Duration> {

        @Override
        public boolean isValid(@Nullable Duration value, ConstraintValidatorContext context) {
            return value == null || value.compareTo(Duration.ZERO) > 0;
        }
    }
}
