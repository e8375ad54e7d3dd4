package org.jalon.recognition.level;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jalon.recognition.builtin.Measure;
import org.jspecify.annotations.Nullable;

/** A measure that adds up what it counts, so that a window of days can slide over it. */
@Constraint(validatedBy = AddedUp.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface AddedUp {

    String message() default "must be a count or a sum, and not within a calendar period; say the days instead";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The constraint itself. */
    final class Check implements ConstraintValidator<AddedUp, Measure> {

        @Override
        public boolean isValid(@Nullable Measure value, ConstraintValidatorContext context) {
            return value == null || (value.distinct() == null && value.within() == null);
        }
    }
}
