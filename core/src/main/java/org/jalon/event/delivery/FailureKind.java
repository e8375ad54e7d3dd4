package org.jalon.event.delivery;

/** What can go wrong with delivering an event. */
public enum FailureKind {
    /** The listener threw an exception. */
    LISTENER_FAILED,
    /** Time and again the lease ran out before the listener was done, or the process ended. */
    LEASE_RAN_OUT,
    /** The event was written by a newer Jalon, and cannot be read by this one. */
    UNKNOWN_EVENT
}
