package org.jalon.inmemory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.Memberships;
import org.jspecify.annotations.Nullable;

/** Who belongs to the community: hashed for the hot path, sorted for paging. */
final class KeptMemberships implements Memberships {

    private final Undo undo;
    private final Map<MemberId, Membership> byMember = new HashMap<>();
    private final NavigableMap<MemberId, Membership> inOrder = new TreeMap<>();

    KeptMemberships(Undo undo) {
        this.undo = undo;
    }

    @Override
    public Optional<Membership> find(MemberId member) {
        return Optional.ofNullable(byMember.get(member));
    }

    @Override
    public void save(Membership membership) {
        MemberId member = membership.member();
        Membership before = byMember.get(member);
        put(member, membership);
        undo.with(() -> put(member, before));
    }

    private void put(MemberId member, @Nullable Membership membership) {
        if (membership == null) {
            byMember.remove(member);
            inOrder.remove(member);
        } else {
            byMember.put(member, membership);
            inOrder.put(member, membership);
        }
    }

    @Override
    public List<Membership> page(@Nullable MemberId after, int limit) {
        Collection<Membership> rest =
                after == null ? inOrder.values() : inOrder.tailMap(after, false).values();
        return rest.stream().limit(limit).toList();
    }
}
