package org.jalon.benchmarks;

import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/** What a member has, and the neighbours among those with the same points. */
final class BareAccount {

    final MemberId member;

    @Nullable
    BareAccount before;

    @Nullable
    BareAccount after;

    private long points;
    private int level;

    BareAccount(MemberId member) {
        this.member = member;
    }

    long points() {
        return points;
    }

    void become(long points) {
        this.points = points;
    }

    int level() {
        return level;
    }

    void reach(int level) {
        this.level = level;
    }
}
