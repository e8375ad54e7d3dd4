package org.jalon;

/** Thrown when Jalon is built without any Jakarta Validation provider; the message names the dependency to add. */
public final class MissingValidationProvider extends JalonException {

    private static final long serialVersionUID = 1L;

    public MissingValidationProvider(Throwable cause) {
        super(
                "Jalon found no Jakarta Validation provider: add the dependency"
                        + " org.hibernate.validator:hibernate-validator, or pass a Validator to Jalon.builder()",
                cause);
    }
}
