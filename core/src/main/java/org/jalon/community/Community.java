package org.jalon.community;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * People with a purpose.
 *
 * @param id given by Jalon
 * @param name how people call it
 * @param zone whose days and weeks its rules follow
 * @param course the training it is anchored to, if any
 * @param since when its life begins; its founder is a member from then on
 * @param founder who founded it
 */
public record Community(
        CommunityId id, String name, ZoneId zone, @Nullable Course course, Instant since, MemberId founder) {

    /** Where it stands in relation to its course; empty without one. */
    public Optional<Phase> phaseAt(Instant moment) {
        return Optional.ofNullable(course).map(training -> training.phaseAt(moment));
    }
}
