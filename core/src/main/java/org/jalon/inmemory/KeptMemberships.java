package org.jalon.inmemory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.Memberships;
import org.jspecify.annotations.Nullable;

/** Who belongs to the community: at hand with what else is kept of a member, and sorted for paging. */
final class KeptMemberships implements Memberships {

    private final Undo undo;
    private final Holders holders;
    private final NavigableMap<MemberId, Membership> inOrder = new TreeMap<>();

    KeptMemberships(Undo undo, Holders holders) {
        this.undo = undo;
        this.holders = holders;
    }

    @Override
    public Optional<Membership> find(MemberId member) {
        Holder holder = holders.member(member.value());
        return holder == null ? Optional.empty() : holder.membership();
    }

    @Override
    public boolean isMember(MemberId member, Instant moment) {
        Holder holder = holders.member(member.value());
        return holder != null && holder.isMemberAt(moment);
    }

    @Override
    public void save(Membership membership) {
        MemberId member = membership.member();
        Membership before = holders.memberOf(member.value()).membership().orElse(null);
        put(member, membership);
        undo.with(() -> put(member, before));
    }

    private void put(MemberId member, @Nullable Membership membership) {
        holders.memberOf(member.value()).join(membership);
        if (membership == null) {
            inOrder.remove(member);
        } else {
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
