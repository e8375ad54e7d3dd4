package org.jalon.examples.stackexchange.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jalon.examples.stackexchange.OfficialBadge;
import org.jalon.recognition.ledger.Award;

/**
 * How well one badge agrees with the site's own awards of it.
 *
 * @param official how many the site awarded
 * @param awarded how many Jalon awarded
 * @param matching how many of these went to the same members, as often
 */
record BadgeMatch(String badge, long official, long awarded, long matching) {

    /** What part of Jalon's awards the site made too; not a number without any. */
    double precision() {
        return (double) matching / awarded;
    }

    /** What part of the site's awards Jalon made too; not a number without any. */
    double recall() {
        return (double) matching / official;
    }

    /** One of each badge in the policy, in the order of names. Badges named after tags are other badges. */
    static List<BadgeMatch> of(List<String> badges, List<OfficialBadge> official, List<Award> awards) {
        Map<String, Tally> tallies = new TreeMap<>();
        badges.forEach(badge -> tallies.put(badge, new Tally()));
        for (OfficialBadge one : official) {
            Tally tally = tallies.get(one.name());
            if (!one.tagBased() && tally != null) {
                tally.official.merge(Site.memberId(one.user()).value(), 1L, Long::sum);
            }
        }
        for (Award one : awards) {
            tallies.computeIfAbsent(one.kind().name(), badge -> new Tally())
                    .awarded
                    .merge(one.subject().id(), one.amount(), Long::sum);
        }
        List<BadgeMatch> matches = new ArrayList<>();
        tallies.forEach((badge, tally) -> matches.add(tally.match(badge)));
        return matches;
    }

    /** All of them together. */
    static BadgeMatch total(List<BadgeMatch> matches) {
        return matches.stream()
                .reduce(
                        new BadgeMatch("All", 0, 0, 0),
                        (one, other) -> new BadgeMatch(
                                one.badge,
                                one.official + other.official,
                                one.awarded + other.awarded,
                                one.matching + other.matching));
    }

    /** How many each member has of one badge. */
    private static final class Tally {

        private final Map<String, Long> official = new HashMap<>();
        private final Map<String, Long> awarded = new HashMap<>();

        private BadgeMatch match(String badge) {
            long matching = 0;
            for (Map.Entry<String, Long> one : awarded.entrySet()) {
                matching += Math.min(one.getValue(), official.getOrDefault(one.getKey(), 0L));
            }
            return new BadgeMatch(badge, sum(official), sum(awarded), matching);
        }

        private static long sum(Map<String, Long> tally) {
            return tally.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
