package org.jalon.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.jalon.MalformedInput;
import org.jalon.MissingValidationProvider;
import org.jalon.Violation;

/** The border that every command crosses first. Thread-safe. */
public final class InputCheck {

    private final Validator validator;

    public InputCheck(Validator validator) {
        this.validator = validator;
    }

    /**
     * With the provider on the class path.
     *
     * @throws MissingValidationProvider when there is none
     */
    public static InputCheck withProviderFound() {
        try {
            return new InputCheck(Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new LiteralMessages())
                    .buildValidatorFactory()
                    .getValidator());
        } catch (NoProviderFoundException none) {
            throw new MissingValidationProvider(none);
        }
    }

    /**
     * Returns the command when it is well formed.
     *
     * @throws MalformedInput with every violation otherwise
     */
    public <C> C passed(C command) {
        refuse(violations(command));
        return command;
    }

    /** What is wrong with the command; empty when it is well formed. */
    public List<Violation> violations(Object command) {
        return validator.validate(command).stream().map(InputCheck::violation).toList();
    }

    /** Refuses with violations found by other means. */
    public static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new MalformedInput(violations);
        }
    }

    private static Violation violation(ConstraintViolation<?> found) {
        String constraint =
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        String path = found.getPropertyPath().toString();
        return new Violation(path, kebab(constraint), found.getMessage());
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
