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
import org.jspecify.annotations.Nullable;

/** A moment from {@link Check#FIRST} on and before {@link Check#END}, so that every database keeps it as it is. */
@Documented
@Constraint(validatedBy = Dated.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Dated {

    /** Whether there may be none. */
    boolean optional() default false;

    String message() default "must be a moment of the years 1000 to 9999";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The constraint itself; {@link #isWellFormed} is the whole rule. */
    final class Check implements ConstraintValidator<Dated, Instant> {

        public static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
        public static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

        private boolean optional;

        @Override
        public void initialize(Dated constraint) {
            optional = constraint.optional();
        }

        @Override
        public boolean isValid(@Nullable Instant value, ConstraintValidatorContext context) {
            return (value == null && optional) || isWellFormed(value);
        }

        public static boolean isWellFormed(@Nullable Instant moment) {
            return moment != null
                    && moment.getEpochSecond() >= FIRST.getEpochSecond()
                    && moment.getEpochSecond() < END.getEpochSecond();
        }
    }
}
