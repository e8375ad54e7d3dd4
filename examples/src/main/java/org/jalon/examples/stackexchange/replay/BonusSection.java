package org.jalon.examples.stackexchange.replay;

import static org.jalon.examples.report.Column.count;
import static org.jalon.examples.report.Column.text;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.examples.report.Note;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;
import org.jalon.examples.stackexchange.User;

/** What had to be inferred. */
record BonusSection(SiteResult result) {

    Section section() {
        Set<Long> scored = result.scored();
        List<User> users = members();
        long active = users.stream().filter(user -> scored.contains(user.id())).count();
        return Section.titled("Members who came with standing from elsewhere")
                .introducing(
                        "Members who have earned trust on another site of the network get 100 points here, once. The"
                                + " data does not say who; it is inferred where the site shows at least 85 points more than follow"
                                + " from what the member did.")
                .with(
                        Note.info(
                                Words.number(users.size()) + " members",
                                Words.number(active)
                                        + " of them got or lost points here too. Each bonus was recorded as an"
                                        + " activity of its own, after all others but dated at the opening of the account:"
                                        + " Jalon accepts what it learns late, and the result is the same as if it had come"
                                        + " in time."),
                        Table.of(
                                        users,
                                        text("Member", user -> Long.toString(user.id())),
                                        count("Reputation", user -> result.reputationOf(user.id())),
                                        count("On the site", User::reputation))
                                .titled("The members whose bonus was inferred"));
    }

    /** Those with most reputation first. */
    private List<User> members() {
        Set<MemberId> members =
                result.bonuses().stream().map(Activity::beneficiary).collect(Collectors.toSet());
        return result.dump().users().stream()
                .filter(user -> members.contains(Site.memberId(user.id())))
                .sorted(Comparator.<User>comparingLong(user -> -result.reputationOf(user.id()))
                        .thenComparing(User::id))
                .toList();
    }
}
