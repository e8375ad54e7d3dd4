package org.jalon.recognition.ledger;

import java.util.UUID;

/** Identifies a ledger entry; given by Jalon, time-ordered. */
public record EntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
