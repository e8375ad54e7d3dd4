package org.jalon.examples.demo.page;

import static org.jalon.examples.policy.LearningCommunityPolicy.CONTRIBUTIONS_TOGETHER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.SiteVisit;
import org.jalon.examples.demo.story.DiaryEntry;
import org.jalon.examples.demo.story.LateImport;
import org.jalon.examples.demo.story.Removal;
import org.jalon.examples.demo.story.Revision;
import org.jalon.examples.report.Timeline.Moment;
import org.jalon.recognition.ledger.Award;

/** The moments that mattered: what was reached together, and what was decided. */
public record Chronicle(Facts facts, Honours honours, Reasons reasons) {

    /** Those of the short version, in the order of time. */
    public List<Moment> aloud() {
        List<String> quiet = facts.story().diary().stream()
                .filter(entry -> !entry.tellsAloud())
                .map(DiaryEntry::title)
                .toList();
        return moments().stream()
                .filter(moment -> !quiet.contains(moment.title()))
                .toList();
    }

    /** In the order of time. */
    public List<Moment> moments() {
        Trials trials = Trials.of(facts.story());
        List<Moment> moments = new ArrayList<>(List.of(founding(), removal(), late(), revision()));
        honours.together().forEach(award -> moments.add(reached(award, trials)));
        facts.story().diary().forEach(entry -> moments.add(Moment.event(entry.on(), entry.title(), entry.text())));
        return moments.stream().sorted(Comparator.comparing(Moment::on)).toList();
    }

    private Moment founding() {
        return Moment.event(
                CourseYear.FOUNDED,
                facts.story().script().communityManager() + " founds the community",
                "It begins four weeks before the course.");
    }

    /** Jalon tells how much was counted by then, so that nobody has to know the thresholds. */
    private Moment reached(Award award, Trials trials) {
        String title = trials.title(award).orElseGet(() -> counted(award));
        return Moment.milestone(CourseYear.dayOf(award.occurredAt()), title, reasons.lastStep(award));
    }

    private String counted(Award award) {
        return Words.number(honours.counted(award))
                + (award.kind().equals(CONTRIBUTIONS_TOGETHER)
                        ? " contributions together"
                        : " pieces of evidence at work, attested");
    }

    private Moment removal() {
        Removal removal = facts.story().removal();
        return Moment.retraction(
                CourseYear.dayOf(removal.at()),
                facts.story().script().moderator() + " removes an answer by "
                        + removal.post().author(),
                "It was " + Removal.REASON + ". Its points go: from " + removal.pointsBefore() + " to "
                        + removal.pointsAfter() + lost(removal) + ".");
    }

    private String lost(Removal removal) {
        return removal.honoursLost().stream()
                .map(entry -> ", and " + facts.name(entry.award().subject()) + "'s " + Reasons.gift(entry.award()))
                .collect(Collectors.joining());
    }

    private Moment late() {
        LateImport late = facts.story().late();
        return Moment.event(
                CourseYear.dayOf(late.at()),
                "The paper sheet of the shipyard visit is typed in",
                "Nine weeks late, it counts for " + Dates.full(SiteVisit.DAY)
                        + late.together().map(Chronicle::moved).orElse("") + ".");
    }

    private static String moved(LateImport.Move move) {
        String from =
                move.from().map(award -> " from " + Dates.brief(day(award))).orElse("");
        return "; a milestone moves" + from + " to " + Dates.brief(day(move.to()));
    }

    private static LocalDate day(Award award) {
        return CourseYear.dayOf(award.occurredAt());
    }

    private Moment revision() {
        Revision revision = facts.story().revision();
        return Moment.event(
                CourseYear.dayOf(revision.at()),
                "The policy changes: attesting counts too",
                "Preview: " + revision.points() + " points more for " + revision.members() + " members. "
                        + (revision.keptItsWord() ? "Adopted: exactly that." : "Adopted: something else."));
    }
}
