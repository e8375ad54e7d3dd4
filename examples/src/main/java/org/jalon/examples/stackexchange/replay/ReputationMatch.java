package org.jalon.examples.stackexchange.replay;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jalon.examples.stackexchange.User;

/**
 * How well reputations agree with the official ones, among members who ever got or lost points.
 *
 * @param members how many these are
 * @param exact how many have the very same
 * @param downvotesCast how many have more by no more than the down votes they cast, each of which may have cost them 1
 */
record ReputationMatch(long members, long exact, long downvotesCast) {

    static ReputationMatch of(SiteResult result) {
        Set<Long> scored = result.scored();
        List<User> users = result.dump().users().stream()
                .filter(user -> scored.contains(user.id()))
                .toList();
        return new ReputationMatch(
                users.size(),
                users.stream().filter(user -> excess(user, result) == 0).count(),
                users.stream()
                        .filter(user -> excess(user, result) > 0 && excess(user, result) <= user.downVotes())
                        .count());
    }

    private static long excess(User user, SiteResult result) {
        return result.reputationOf(user.id()) - user.reputation();
    }

    /** How many of the first so many are the same people on both sides. */
    static int commonAmongTop(int most, SiteResult result) {
        Set<Long> ours = top(most, result, Comparator.comparingLong(user -> -result.reputationOf(user.id())));
        Set<Long> theirs = top(most, result, Comparator.comparingLong(user -> -user.reputation()));
        Set<Long> common = new HashSet<>(ours);
        common.retainAll(theirs);
        return common.size();
    }

    private static Set<Long> top(int most, SiteResult result, Comparator<User> order) {
        Set<Long> top = new HashSet<>();
        result.dump().users().stream()
                .filter(Site::isMember)
                .sorted(order.thenComparing(User::id))
                .limit(most)
                .forEach(user -> top.add(user.id()));
        return top;
    }
}
