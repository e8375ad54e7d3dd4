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
import java.time.Instant;

/** The end, where both are given, must be later than the start; the violation is reported at the end. */
@Documented
@Constraint(validatedBy = EndsAfterStart.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EndsAfterStart {

    String message() default "must be later than the start";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The constraint itself. */
    final class Check implements ConstraintValidator<EndsAfterStart, Lasting> {

        @Override
        public boolean isValid(Lasting span, ConstraintValidatorContext context) {
            Instant start = span.start();
            Instant end = span.end();
            if (start == null || end == null || end.isAfter(start)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            end + " is not after the start " + start + "; pass a later end")
                    .addPropertyNode(span.endName())
                    .addConstraintViolation();
            return false;
        }
    }
}
