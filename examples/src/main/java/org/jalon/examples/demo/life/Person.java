package org.jalon.examples.demo.life;

import java.time.LocalDate;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the host knows by name, and Jalon by an opaque id.
 *
 * @param joins the day of joining; contributes from the next day on
 * @param leaves the first day without, if ever
 */
public record Person(
        MemberId id,
        String name,
        Role role,
        Temperament temperament,
        LocalDate joins,
        @Nullable LocalDate leaves) {

    /** Whether the person can contribute on that day. */
    public boolean isAroundOn(LocalDate day) {
        return joins.isBefore(day) && (leaves == null || day.isBefore(leaves));
    }

    /** Whether this is one of those who run the community rather than learn in it. */
    public boolean isStaff() {
        return role != Role.LEARNER;
    }

    Person leavingOn(LocalDate day) {
        return new Person(id, name, role, temperament, joins, day);
    }

    @Override
    public String toString() {
        return name;
    }
}
