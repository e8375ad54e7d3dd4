package org.jalon.merging;

import java.util.function.Function;
import org.jalon.Outcome;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.Permission;
import org.jalon.community.Situation;

/** Which community somebody merges into which. */
record Merge(CommunityId from, CommunityId into, Actor actor) {

    /** One step of it, in a transaction of the community that carries on. */
    <T> Outcome<T> enter(Means means, Function<Situation, Outcome<T>> step) {
        return means.gate().enter(Permission.CLOSE_COMMUNITY, into, actor, step);
    }
}
