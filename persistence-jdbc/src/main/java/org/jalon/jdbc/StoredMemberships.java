package org.jalon.jdbc;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.Memberships;
import org.jspecify.annotations.Nullable;

/** Who belongs to the community. */
final class StoredMemberships implements Memberships, Unit.Waiting {

    private final Unit unit;
    private final MembershipRows rows;

    /** As they are for this unit; present and empty for who is known to be no member. */
    private final Map<MemberId, Optional<Membership>> known = new HashMap<>();

    /** As the database has them. */
    private final Map<MemberId, Optional<Membership>> sent = new HashMap<>();

    private final Map<MemberId, Membership> waiting = new LinkedHashMap<>();

    StoredMemberships(Unit unit) {
        this.unit = unit;
        this.rows = new MembershipRows(unit);
    }

    @Override
    public Optional<Membership> find(MemberId member) {
        if (!known.containsKey(member)) {
            prefetch(List.of(member));
        }
        return known.getOrDefault(member, Optional.empty());
    }

    @Override
    public void prefetch(Collection<MemberId> members) {
        fetch(members.stream().filter(member -> !known.containsKey(member)).toList());
    }

    private void fetch(List<MemberId> members) {
        if (members.isEmpty()) {
            return;
        }
        Map<MemberId, Membership> found = unit.isFounding() ? Map.of() : rows.find(members);
        for (MemberId member : members) {
            Optional<Membership> membership = Optional.ofNullable(found.get(member));
            sent.put(member, membership);
            known.putIfAbsent(member, membership);
        }
    }

    @Override
    public void save(Membership membership) {
        unit.revision();
        known.put(membership.member(), Optional.of(membership));
        waiting.put(membership.member(), membership);
    }

    @Override
    public List<Membership> page(@Nullable MemberId after, int limit) {
        unit.settle();
        List<MemberId> members = rows.page(after, limit);
        prefetch(members);
        return members.stream().flatMap(member -> find(member).stream()).toList();
    }

    @Override
    public void send() {
        if (waiting.isEmpty()) {
            return;
        }
        fetch(waiting.keySet().stream()
                .filter(member -> !sent.containsKey(member))
                .toList());
        rows.write(waiting.values(), member -> sent.getOrDefault(member, Optional.empty()));
        waiting.forEach((member, membership) -> sent.put(member, Optional.of(membership)));
        waiting.clear();
    }
}
