package org.jalon.community;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person's belonging to a community.
 *
 * @param member who
 * @param role what the member is now
 * @param stays when, in order of time, never overlapping; who leaves and comes back has several
 */
public record Membership(MemberId member, Role role, List<Stay> stays) {

    public Membership {
        stays = List.copyOf(stays);
    }

    static Membership startingAt(Instant since, MemberId member, Role role) {
        return new Membership(member, role, List.of(new Stay(since, null)));
    }

    /** Whether the person was a member at that moment. */
    public boolean covers(Instant moment) {
        for (int i = stays.size() - 1; i >= 0; i--) {
            if (stays.get(i).covers(moment)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the membership has not ended. */
    public boolean isOpen() {
        return latest().isOpen();
    }

    /** The stay that lasts, or the last one. */
    public Stay latest() {
        return stays.get(stays.size() - 1);
    }

    /** Empty when it has ended already, or would end before it began. */
    Optional<Membership> endingAt(Instant until) {
        Stay last = latest();
        if (!last.isOpen() || !until.isAfter(last.since())) {
            return Optional.empty();
        }
        List<Stay> changed = new ArrayList<>(stays);
        changed.set(changed.size() - 1, new Stay(last.since(), until));
        return Optional.of(new Membership(member, role, changed));
    }

    /** Empty when it has not ended by then. */
    Optional<Membership> resumingAt(Instant since, Role newRole) {
        Instant ended = latest().until();
        if (ended == null || since.isBefore(ended)) {
            return Optional.empty();
        }
        List<Stay> more = new ArrayList<>(stays);
        more.add(new Stay(since, null));
        return Optional.of(new Membership(member, newRole, more));
    }
}
