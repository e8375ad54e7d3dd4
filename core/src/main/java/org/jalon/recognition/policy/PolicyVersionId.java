package org.jalon.recognition.policy;

import java.util.UUID;

/** Identifies a version of the policy of a community; given by Jalon, time-ordered. */
public record PolicyVersionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
