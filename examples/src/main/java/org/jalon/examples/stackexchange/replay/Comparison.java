package org.jalon.examples.stackexchange.replay;

import java.util.List;
import java.util.Optional;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.Rules;

/**
 * The result beside what the site itself says.
 *
 * @param badges one line for each badge of the policy that either side awarded; empty when the dump comes without badges
 */
record Comparison(List<BadgeMatch> badges, ReputationMatch reputation, int commonInTop20, int commonInTop100) {

    Comparison {
        badges = List.copyOf(badges);
    }

    static Comparison of(SiteResult result) {
        List<BadgeMatch> badges = BadgeMatch.of(badgeNames(), result.dump().badges(), result.badges()).stream()
                .filter(match -> match.official() > 0 || match.awarded() > 0)
                .toList();
        return new Comparison(
                result.dump().badges().isEmpty() ? List.of() : badges,
                ReputationMatch.of(result),
                ReputationMatch.commonAmongTop(20, result),
                ReputationMatch.commonAmongTop(100, result));
    }

    /** All badges together; empty when the dump comes without badges. */
    Optional<BadgeMatch> allBadges() {
        return badges.isEmpty() ? Optional.empty() : Optional.of(BadgeMatch.total(badges));
    }

    private static List<String> badgeNames() {
        return SitePolicy.draft().rules().stream()
                .flatMap(source -> source.rules(Rules.none()).stream())
                .flatMap(rule -> rule.gives().stream())
                .filter(kind -> kind.is(AwardType.BADGE))
                .map(AwardKind::name)
                .toList();
    }
}
