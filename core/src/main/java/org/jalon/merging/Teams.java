package org.jalon.merging;

import java.util.List;
import org.jalon.Outcome;
import org.jalon.community.Means;
import org.jalon.group.GroupId;
import org.jalon.group.Settlement;
import org.jalon.group.Settlement.Settlers;
import org.jalon.recognition.Chronicle;

/** Forms the teams and cohorts of one community in the other, each in a transaction of its own. */
final class Teams {

    private static final int PAGE = 50;

    private final Means means;
    private final Settlement settlement;

    Teams(Means means, Chronicle chronicle) {
        this.means = means;
        this.settlement = new Settlement(means.ids(), chronicle);
    }

    /** How many were formed. */
    Outcome<Long> settle(Merge merge) {
        long formed = 0;
        GroupId last = null;
        List<Settlers> page;
        do {
            GroupId after = last;
            page = means.store().reading(merge.from(), session -> settlement.page(session, after, PAGE));
            for (Settlers settlers : page) {
                Outcome<Boolean> settled = merge.enter(means, situation -> settlement.settle(settlers, situation));
                if (!settled.isAccepted()) {
                    return new Outcome.Refused<>(settled.refusals());
                }
                formed += settled.orElseThrow() ? 1 : 0;
                last = settlers.group().id();
            }
        } while (page.size() == PAGE);
        return Outcome.accepted(formed);
    }
}
