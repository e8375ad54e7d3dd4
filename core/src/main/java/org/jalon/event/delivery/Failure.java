package org.jalon.event.delivery;

/**
 * Why an event was not delivered. Messages of exceptions are not kept: they may hold what members wrote.
 *
 * @param kind what went wrong
 * @param exception the class of what the listener threw, at most {@value #MAX_LENGTH} characters; empty when it threw nothing
 */
public record Failure(FailureKind kind, String exception) {

    /** How many characters are kept of the name of a class: the last ones. */
    public static final int MAX_LENGTH = 200;

    public Failure {
        exception = exception.substring(Math.max(0, exception.length() - MAX_LENGTH));
    }

    static Failure thrown(Throwable thrown) {
        return new Failure(FailureKind.LISTENER_FAILED, thrown.getClass().getName());
    }

    static Failure of(FailureKind kind) {
        return new Failure(kind, "");
    }
}
