package org.jalon.gathering;

/** How people meet. */
public enum GatheringForm {
    IN_PERSON,
    LIVE
}
