package org.jalon.examples.stackexchange.replay;

import static org.jalon.examples.report.Column.bar;
import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.text;

import java.util.List;
import org.jalon.examples.report.Note;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;
import org.jalon.recognition.ledger.Award;

/** What the daily limit did. */
record CapSection(SiteResult result) {

    Section section() {
        List<CapDay> days = CapDay.of(result);
        Section section = Section.titled("The daily limit")
                .introducing(
                        "Votes bring at most 200 points a day. The limit keeps one popular post from outweighing months"
                                + " of patient help; accepted answers and bounties come on top of it.");
        if (days.isEmpty()) {
            return section.with(
                    Note.info("Nobody reached it", "No member's votes were worth more than 200 on any day."));
        }
        return section.with(
                Note.info("Whom it touched", story(days)),
                Table.of(
                        days,
                        text("Day", day -> Words.day(day.day())),
                        text("Member", day -> Long.toString(day.user())),
                        bar("Votes were worth", CapDay::worth),
                        count("Counted", CapDay::credited),
                        count("Not counted", CapDay::withheld)));
    }

    private String story(List<CapDay> days) {
        List<Long> users = days.stream().map(CapDay::user).distinct().toList();
        String start = Words.number(users.size()) + (users.size() == 1 ? " member" : " members") + " on "
                + Words.number(days.size()) + (days.size() == 1 ? " day. " : " days. ");
        long most = users.stream()
                .max((one, other) -> Long.compare(withheld(one, days), withheld(other, days)))
                .orElseThrow();
        long counted = votes(most);
        return start + Words.member(most) + " had votes worth " + Words.number(counted + withheld(most, days))
                + " points in all, of which " + Words.number(counted) + " counted.";
    }

    private static long withheld(long user, List<CapDay> days) {
        return days.stream()
                .filter(day -> day.user() == user)
                .mapToLong(CapDay::withheld)
                .sum();
    }

    private long votes(long user) {
        String member = Site.memberId(user).value();
        return result.entries().stream()
                .filter(it -> it.reason().ruleId().equals(SitePolicy.VOTES))
                .filter(it -> it.subject().id().equals(member))
                .mapToLong(Award::amount)
                .sum();
    }
}
