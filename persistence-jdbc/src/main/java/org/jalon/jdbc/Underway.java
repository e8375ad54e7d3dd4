package org.jalon.jdbc;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jalon.community.CommunityId;
import org.jspecify.annotations.Nullable;

/** Which communities the calling thread is in a unit of work on: one within another would wait for itself. Thread-safe. */
final class Underway {

    @SuppressWarnings("ThreadLocalUsage") // one per store, and always emptied
    private final ThreadLocal<@Nullable Set<CommunityId>> communities = new ThreadLocal<>();

    <T extends @Nullable Object> T alone(CommunityId community, Supplier<T> work) {
        Set<CommunityId> mine = communities.get();
        if (mine == null) {
            mine = new HashSet<>();
            communities.set(mine);
        }
        if (!mine.add(community)) {
            throw new IllegalStateException(
                    "a transaction of this community is under way in this thread; call Jalon after it has ended");
        }
        try {
            return work.get();
        } finally {
            leave(mine, community);
        }
    }

    private void leave(Set<CommunityId> mine, CommunityId community) {
        mine.remove(community);
        if (mine.isEmpty()) {
            communities.remove();
        }
    }
}
