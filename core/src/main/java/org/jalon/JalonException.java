package org.jalon;

/**
 * Root of what Jalon throws: malformed input ({@link MalformedInput}) or something broken around it. What the domain
 * declines is never thrown, see {@link Outcome}.
 */
public abstract class JalonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected JalonException(String message) {
        super(message);
    }

    protected JalonException(String message, Throwable cause) {
        super(message, cause);
    }
}
