package org.jalon.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jalon.Dated;
import org.jalon.EndsAfterStart;
import org.jalon.Lasting;

/**
 * The training that a community is anchored to.
 *
 * @param opens first moment of the course
 * @param closes first moment after it; later than {@code opens}
 */
@EndsAfterStart
public record Course(
        @Valid @NotNull CourseId id,
        @Dated Instant opens,
        @Dated Instant closes) implements Lasting {

    public static Course course(String id, Instant opens, Instant closes) {
        return new Course(new CourseId(id), opens, closes);
    }

    /** Where {@code moment} lies: before the course opens, during it, or from its close on. */
    public Phase phaseAt(Instant moment) {
        if (moment.isBefore(opens)) {
            return Phase.BEFORE;
        }
        return moment.isBefore(closes) ? Phase.DURING : Phase.AFTER;
    }

    @Override
    public Instant start() {
        return opens;
    }

    @Override
    public Instant end() {
        return closes;
    }

    @Override
    public String endName() {
        return "closes";
    }
}
