package org.jalon.examples.stackexchange.replay;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said on the console. */
final class SiteSummary {

    private SiteSummary() {}

    static String of(SiteResult result, Comparison comparison) {
        ReputationMatch reputation = comparison.reputation();
        Stream<String> counts = Stream.of(
                say(
                        "%,d activities of %,d members",
                        result.facts().size(), result.reputation().size()),
                say("%,d badges awarded", result.badges().size()),
                say(
                        "reputation: exact for %,d of the %,d members who ever got points; %,d more are off by no more than"
                                + " the down votes they cast",
                        reputation.exact(), reputation.members(), reputation.downvotesCast()),
                say(
                        "%,d members have the inferred network bonus",
                        result.bonuses().size()));
        return Stream.concat(counts, badges(comparison)).collect(Collectors.joining(System.lineSeparator()));
    }

    private static Stream<String> badges(Comparison comparison) {
        if (comparison.badges().isEmpty()) {
            return Stream.of("no official badges in the dump to compare with");
        }
        Stream<String> head = Stream.of(
                say("%n%-18s%9s%9s%9s%11s%8s", "badge", "official", "awarded", "matching", "precision", "recall"));
        return Stream.of(
                        head,
                        comparison.badges().stream().map(SiteSummary::line),
                        comparison.allBadges().stream().map(SiteSummary::line))
                .flatMap(part -> part);
    }

    private static String line(BadgeMatch match) {
        return say(
                "%-18s%9d%9d%9d%11s%8s",
                match.badge(),
                match.official(),
                match.awarded(),
                match.matching(),
                share(match.precision()),
                share(match.recall()));
    }

    private static String share(double share) {
        return Double.isFinite(share) ? say("%.4f", share) : "-";
    }

    private static String say(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
