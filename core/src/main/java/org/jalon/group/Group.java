package org.jalon.group;

import java.time.Instant;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A named part of a community.
 *
 * @param id given by Jalon
 * @param type what it is for
 * @param name how people call it
 * @param since from when on it may have members
 * @param until when it was dissolved, absent while it lasts
 * @param formedBy who formed it
 */
public record Group(
        GroupId id,
        GroupType type,
        String name,
        Instant since,
        @Nullable Instant until,
        MemberId formedBy) {

    public boolean isDissolved() {
        return until != null;
    }

    Group named(String other) {
        return new Group(id, type, other, since, until, formedBy);
    }

    /** The same one, for another community, without a past there. */
    Group formedAgain(Instant moment) {
        return new Group(id, type, name, moment, null, formedBy);
    }

    Group dissolvedAt(Instant moment) {
        return new Group(id, type, name, since, moment, formedBy);
    }
}
