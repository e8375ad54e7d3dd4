package org.jalon.community;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person's belonging to a community.
 *
 * @param member who
 * @param stays when and as what, in order of time, never overlapping, at least one; who leaves and comes back has several, and who gets
 *     another role has another from that moment on
 */
public record Membership(MemberId member, List<Stay> stays) {

    public Membership {
        stays = List.copyOf(stays);
    }

    static Membership startingAt(Instant since, MemberId member, Role role) {
        return new Membership(member, List.of(new Stay(since, null, role)));
    }

    /** What the member is, was last or is about to be. */
    public Role role() {
        return latest().role();
    }

    /** What the member was at that moment; empty when none. */
    public Optional<Role> roleAt(Instant moment) {
        return stays.stream().filter(stay -> stay.covers(moment)).findFirst().map(Stay::role);
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
        int first = stays.size() - 1;
        while (first > 0 && stays.get(first - 1).isFollowedBy(stays.get(first))) {
            first--;
        }
        if (!isOpen() || !until.isAfter(stays.get(first).since())) {
            return Optional.empty();
        }
        List<Stay> changed = new ArrayList<>(stays);
        changed.removeIf(stay -> !stay.since().isBefore(until));
        int last = changed.size() - 1;
        changed.set(last, changed.get(last).endingAt(until));
        return Optional.of(new Membership(member, changed));
    }

    /** Without what lies at that moment or after it; empty when nothing would be left. */
    Optional<Membership> cutAt(Instant moment) {
        List<Stay> kept = stays.stream()
                .filter(stay -> stay.since().isBefore(moment))
                .map(stay -> stay.covers(moment) ? stay.endingAt(moment) : stay)
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Membership(member, kept));
    }

    /** Without the rest of the stay that it was in at that moment; empty when nothing would be left. */
    Optional<Membership> leftAt(Instant moment) {
        List<Stay> kept = stays.stream()
                .map(stay -> stay.covers(moment) ? stay.endingAt(moment) : stay)
                .filter(stay -> !stay.since().equals(stay.until()))
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Membership(member, kept));
    }

    /** This, which was cut at that moment, as it would be if it had not been; what began since then stands. */
    Membership uncut(Membership before, Instant cut) {
        List<Stay> again = new ArrayList<>();
        for (Stay stay : stays) {
            if (stay.since().isBefore(cut)) {
                again.add(cut.equals(stay.until()) ? before.endOf(stay, cut) : stay);
            }
        }
        before.stays.stream().filter(stay -> !stay.since().isBefore(cut)).forEach(again::add);
        List<Stay> since =
                stays.stream().filter(stay -> !stay.since().isBefore(cut)).toList();
        Membership restored = new Membership(member, again);
        if (since.isEmpty()) {
            return restored;
        }
        List<Stay> all = new ArrayList<>(
                restored.cutAt(since.get(0).since()).orElse(restored).stays());
        all.addAll(since);
        return new Membership(member, all);
    }

    /** That stay, lasting as long as the one that covered the moment at which it was cut. */
    private Stay endOf(Stay stay, Instant cut) {
        return stays.stream()
                .filter(whole -> whole.covers(cut))
                .findFirst()
                .map(whole -> new Stay(stay.since(), whole.until(), stay.role()))
                .orElse(stay);
    }

    /** Empty when it has not ended by then. */
    Optional<Membership> resumingAt(Instant since, Role newRole) {
        Instant ended = latest().until();
        if (ended == null || since.isBefore(ended)) {
            return Optional.empty();
        }
        return Optional.of(with(new Stay(since, null, newRole), stays));
    }

    /** With another role from that moment on, or from its beginning if that is later; to be asked for while it is open. */
    Membership inRole(Role other, Instant from) {
        Stay last = latest();
        List<Stay> earlier = new ArrayList<>(stays.subList(0, stays.size() - 1));
        if (!from.isAfter(last.since())) {
            return with(new Stay(last.since(), null, other), earlier);
        }
        earlier.add(last.endingAt(from));
        return with(new Stay(from, null, other), earlier);
    }

    private Membership with(Stay one, List<Stay> earlier) {
        List<Stay> more = new ArrayList<>(earlier);
        more.add(one);
        return new Membership(member, more);
    }
}
