package org.jalon.examples.stackexchange.replay;

import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.decimal;
import static org.jalon.examples.report.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.jalon.examples.report.Block;
import org.jalon.examples.report.Note;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;

/** How far the result agrees with the site's own decisions. */
record ClosenessSection(Comparison comparison) {

    Section section() {
        List<Block> blocks = new ArrayList<>();
        comparison.allBadges().ifPresent(all -> blocks.add(badges(all)));
        comparison.allBadges().ifPresent(all -> blocks.add(Note.info("How to read this", reading(all))));
        blocks.add(Note.info("Reputation", reputation()));
        return Section.titled("How close this comes to the site itself")
                .introducing(
                        "The site made its own awards by its own programs. Here they are beside what follows from the"
                                + " data it published.")
                .with(blocks.toArray(Block[]::new));
    }

    private Table badges(BadgeMatch all) {
        List<BadgeMatch> rows = new ArrayList<>(comparison.badges());
        rows.add(all);
        return Table.of(
                        rows,
                        text("Badge", BadgeMatch::badge),
                        count("By the site", BadgeMatch::official),
                        count("By Jalon", BadgeMatch::awarded),
                        count("The same", BadgeMatch::matching),
                        decimal("Precision", 4, BadgeMatch::precision),
                        decimal("Recall", 4, BadgeMatch::recall))
                .titled("Badge by badge")
                .showing(rows.size());
    }

    private static String reading(BadgeMatch all) {
        return "Precision is the part of Jalon's badges that the site gave too: " + Words.percent(all.precision())
                + ". Recall is the part of the site's badges that Jalon gave too: " + Words.percent(all.recall())
                + ". What is missing rests mostly on posts, votes and comments that were deleted before the data was published.";
    }

    private String reputation() {
        ReputationMatch match = comparison.reputation();
        return "Of " + Words.number(match.members()) + " members who ever got or lost points, "
                + Words.number(match.exact()) + " have exactly the reputation that the site showed. "
                + Words.number(match.downvotesCast())
                + " more have a little too much, by no more than the down votes they cast: a down vote on an answer costs 1,"
                + " but who cast it is not published. Most others earned points for suggested edits, which are not published"
                + " either.";
    }
}
