package org.jalon.examples.stackexchange.replay;

import static org.jalon.examples.stackexchange.replay.SiteActivity.NETWORK_BONUS;
import static org.jalon.examples.stackexchange.replay.SiteActivity.NO_MERIT;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.examples.stackexchange.User;

/**
 * Who has standing elsewhere in the network and so got 100 points more, once. No dump says so: it is inferred where the
 * official reputation exceeds the recomputed one by {@value #EXCESS} or more.
 */
final class NetworkBonus {

    private static final int EXCESS = 85;

    private NetworkBonus() {}

    /**
     * The bonuses, as activities at the creation of each account.
     *
     * @param reputation what a member shows without any bonus
     */
    static List<Activity> inferred(List<User> users, ToLongFunction<MemberId> reputation) {
        return users.stream()
                .filter(Site::isMember)
                .filter(user -> user.reputation() - reputation.applyAsLong(Site.memberId(user.id())) >= EXCESS)
                .map(NetworkBonus::activity)
                .toList();
    }

    private static Activity activity(User user) {
        return Activity.activity(NETWORK_BONUS)
                .id(SiteId.of("network-bonus", user.id()))
                .benefiting(Site.memberId(user.id()))
                .having(NO_MERIT, true)
                .at(user.createdAt());
    }
}
