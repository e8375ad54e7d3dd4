package org.jalon.examples.forum.replay;

import static java.time.ZoneOffset.UTC;
import static org.jalon.examples.report.Column.bar;
import static org.jalon.examples.report.Column.percent;
import static org.jalon.examples.report.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jalon.examples.policy.LearningCommunityPolicy;
import org.jalon.examples.replay.RuleTotal;
import org.jalon.examples.report.Block;
import org.jalon.examples.report.Note;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;
import org.jalon.examples.report.Timeline;
import org.jalon.examples.report.Timeline.Moment;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Withheld;

/** What was recognised: badges, steps taken together, points by reason. */
record RecognitionSection(ForumResult result) {

    private static final Map<AwardKind, String> BADGES = Map.of(
            LearningCommunityPolicy.FIRST_CONTRIBUTION, "wrote for the first time",
            LearningCommunityPolicy.REGULAR, "wrote in four weeks running, at most one missed",
            LearningCommunityPolicy.HELPER, "replied to ten different people",
            LearningCommunityPolicy.CONVERSATION_STARTER, "five different people replied in one discussion");

    private static final Map<String, String> RULES =
            Map.of("commenting", "Replying", "being-replied-to", "Being replied to");

    private static final List<String> STEPS = List.of("100", "500", "1,000");

    Section section() {
        return Section.titled("What was recognised")
                .introducing(
                        "Badges mark what members can be proud of. Milestones belong to all: they are reached together.")
                .with(badges(), milestones(), points(), limits());
    }

    private Block badges() {
        List<AwardKind> kinds = BADGES.keySet().stream()
                .sorted(Comparator.<AwardKind>comparingLong(kind -> -count(kind))
                        .thenComparing(AwardKind::name))
                .toList();
        return Table.of(
                        kinds,
                        text("Badge", AwardKind::name),
                        text("For who …", BADGES::get),
                        bar("Awarded", this::count),
                        percent(
                                "Of all contributors",
                                kind -> (double) count(kind) / result.replies().size()))
                .titled("Badges");
    }

    private long count(AwardKind badge) {
        return result.awards().stream().filter(it -> it.kind().equals(badge)).count();
    }

    private Block milestones() {
        List<Moment> moments = new ArrayList<>();
        for (Award award : result.awards()) {
            if (award.kind().equals(LearningCommunityPolicy.CONTRIBUTIONS_TOGETHER)) {
                moments.add(Moment.milestone(
                        LocalDate.ofInstant(award.occurredAt(), UTC),
                        STEPS.get(moments.size()) + " contributions, together",
                        ""));
            }
        }
        return Timeline.of(moments).titled("Milestones of the community");
    }

    private Block points() {
        return Table.of(
                        RuleTotal.of(AwardKind.RECOGNITION, result.awards()),
                        text("What points were given for", total -> RULES.getOrDefault(total.ruleId(), total.ruleId())),
                        bar("Points", RuleTotal::amount))
                .titled("Points by reason");
    }

    private Block limits() {
        List<Withheld> points = result.withheld().stream()
                .filter(it -> it.grant().kind().equals(AwardKind.RECOGNITION))
                .toList();
        long amount = points.stream().mapToLong(it -> it.grant().amount()).sum();
        long members =
                points.stream().map(it -> it.grant().subject()).distinct().count();
        return Note.info(
                "What the limits held back",
                Words.number(amount) + " points of " + Words.number(members)
                        + " members: for replies within a minute of the one before, or beyond what one day can bring. "
                        + "Limits take the gain out of quantity; when they touch many, they are too tight.");
    }
}
