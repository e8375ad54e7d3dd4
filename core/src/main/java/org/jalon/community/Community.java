package org.jalon.community;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * People with a purpose.
 *
 * @param id given by Jalon
 * @param name how people call it
 * @param zone whose days and weeks its rules follow
 * @param since when its life begins; its founder is a member from then on
 * @param founder who founded it
 * @param profile what may change while it lives
 */
public record Community(CommunityId id, String name, ZoneId zone, Instant since, MemberId founder, Profile profile) {

    /**
     * Where it stands in relation to its courses: during, when any of them runs; before, when none has opened; after otherwise; empty
     * without one. Unless somebody decided otherwise for that moment.
     */
    public Optional<Phase> phaseAt(Instant moment) {
        return profile.phaseAt(moment);
    }

    /** The maturity stage it had been moved to by then; empty while it is in the first one of the model. */
    public Optional<Stage> stageAt(Instant moment) {
        return profile.stageAt(moment);
    }

    /** Whether that moment falls into a time in which it is archived. */
    public boolean isArchivedAt(Instant moment) {
        return profile.restsAt(moment);
    }

    /** Whether it is archived until somebody reopens it. */
    public boolean isArchived() {
        return profile.isResting();
    }

    /** The trainings it is anchored to. */
    public List<Course> courses() {
        return profile.courses();
    }

    Community named(String other) {
        return new Community(id, other, zone, since, founder, profile);
    }

    Community with(Profile changed) {
        return new Community(id, name, zone, since, founder, changed);
    }
}
