package org.jalon.group;

import static org.jalon.group.GroupRefusal.ALREADY_IN_GROUP;
import static org.jalon.group.GroupRefusal.BEFORE_JOINING;
import static org.jalon.group.GroupRefusal.NOT_IN_GROUP;
import static org.jalon.group.GroupRefusal.OVERLAPPING_DATES;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Values;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.record.Mark;

/**
 * How a member belongs or belonged to a group.
 *
 * @param group to which one
 * @param type what it is for
 * @param member who
 * @param spells when, in order, never overlapping
 */
public record Belonging(GroupId group, GroupType type, MemberId member, List<Spell> spells) {

    private static final String SPELLS = "spells";

    public Belonging {
        spells = List.copyOf(spells);
    }

    static Belonging none(Group group, MemberId member) {
        return new Belonging(group.id(), group.type(), member, List.of());
    }

    /** Whether the member was in the group at that moment. */
    public boolean covers(Instant moment) {
        return spells.stream().anyMatch(spell -> spell.covers(moment));
    }

    /** Whether the member was in the group at some moment from {@code start} on, and before {@code end}. */
    public boolean meets(Instant start, Instant end) {
        return spells.stream().anyMatch(spell -> spell.meets(start, end));
    }

    /** For as long as the member was in the community: who left the community left its groups. */
    Belonging during(Membership membership) {
        return with(spells.stream()
                .flatMap(spell ->
                        membership.stays().stream().flatMap(stay -> spell.during(stay.since(), stay.until()).stream()))
                .toList());
    }

    /** Whether it has not ended. */
    public boolean isOpen() {
        return !spells.isEmpty() && last().until() == null;
    }

    private Spell last() {
        return spells.get(spells.size() - 1);
    }

    Outcome<Belonging> joiningAt(Instant since) {
        if (covers(since)) {
            return refused(ALREADY_IN_GROUP);
        }
        if (spells.stream().anyMatch(spell -> spell.since().isAfter(since))) {
            return refused(OVERLAPPING_DATES);
        }
        List<Spell> more = new ArrayList<>(spells);
        more.add(new Spell(since, null));
        return Outcome.accepted(with(more));
    }

    Outcome<Belonging> leavingAt(Instant until) {
        if (!isOpen()) {
            return refused(NOT_IN_GROUP);
        }
        return until.isAfter(last().since()) ? Outcome.accepted(endedAt(until)) : refused(BEFORE_JOINING);
    }

    /** To be asked for while it is open. A spell that ends when it begins has not been. */
    Belonging endedAt(Instant until) {
        List<Spell> changed = new ArrayList<>(spells.subList(0, spells.size() - 1));
        if (until.isAfter(last().since())) {
            changed.add(new Spell(last().since(), until));
        }
        return with(changed);
    }

    private Belonging with(List<Spell> other) {
        return new Belonging(group, type, member, other);
    }

    private Outcome<Belonging> refused(GroupRefusal code) {
        return Outcome.refused(Refusal.because(code, "member", member.value()));
    }

    /** To be asked for when there was a spell. */
    Mark marked() {
        List<Long> moments = new ArrayList<>();
        for (Spell spell : spells) {
            add(spell.since(), moments);
            if (spell.until() != null) {
                add(spell.until(), moments);
            }
        }
        Values details = Values.none().with(SPELLS, moments);
        return new Mark(type.mark(), group.toString(), member, spells.get(0).since(), details);
    }

    private static void add(Instant moment, List<Long> moments) {
        moments.add(moment.getEpochSecond());
        moments.add((long) moment.getNano());
    }

    static Belonging of(Mark mark, GroupType type) {
        List<Long> moments = mark.details().numbers(SPELLS);
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < moments.size(); i += 4) {
            spells.add(new Spell(moment(moments, i), i + 2 < moments.size() ? moment(moments, i + 2) : null));
        }
        return new Belonging(new GroupId(UUID.fromString(mark.target())), type, mark.member(), spells);
    }

    private static Instant moment(List<Long> moments, int at) {
        return Instant.ofEpochSecond(moments.get(at), moments.get(at + 1));
    }
}
