package org.jalon.recognition.board;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;
import org.jspecify.annotations.Nullable;

/** A kind of which there is more or less, so that members can be ranked by it. */
@Constraint(validatedBy = Ranked.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface Ranked {

    String message() default "must be points or a level; who has a badge or a milestone is no higher or lower for it";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The constraint itself. */
    final class Check implements ConstraintValidator<Ranked, AwardKind> {

        @Override
        public boolean isValid(@Nullable AwardKind value, ConstraintValidatorContext context) {
            return value == null || value.is(AwardType.POINTS) || value.is(AwardType.LEVEL);
        }
    }
}
