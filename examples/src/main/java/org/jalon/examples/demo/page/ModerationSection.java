package org.jalon.examples.demo.page;

import static org.jalon.examples.report.Column.text;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.community.Actor;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.log.ModerationLogEntry;
import org.jspecify.annotations.Nullable;

/** What moderation did, as its log has it. */
record ModerationSection(Facts facts) {

    private static final int PAGE = 1000;

    Section section() {
        return Section.titled("What moderation did")
                .introducing(
                        "Everything that was done, in the order in which it was done; members see the same list without"
                                + " names. Who is concerned is told the rule and the reason, and can appeal once.")
                .with(log());
    }

    private Table log() {
        return Table.of(
                        entries(),
                        text("When", entry -> Dates.brief(CourseYear.dayOf(entry.at()))),
                        text("What", ModerationSection::what),
                        text("By", entry -> entry.by() == null ? "itself" : facts.name(entry.by())),
                        text("Concerning", entry -> entry.concerned() == null ? "" : facts.name(entry.concerned())),
                        text("Rule", entry -> orNothing(entry.rule())),
                        text("Reason", entry -> orNothing(entry.reason())))
                .titled("The log, as moderators see it");
    }

    private List<ModerationLogEntry> entries() {
        return facts.story()
                .jalon()
                .moderationLog()
                .page(
                        facts.story().cohort(),
                        Audience.MODERATORS,
                        0,
                        PAGE,
                        Actor.by(facts.story().script().moderator().id()))
                .orElseThrow();
    }

    private static String what(ModerationLogEntry entry) {
        String action = entry.action().replace('.', ' ');
        return Stream.of("verdict", "type")
                .flatMap(detail -> entry.details().text(detail).stream())
                .findFirst()
                .map(detail -> action + ": " + detail)
                .orElse(action);
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
