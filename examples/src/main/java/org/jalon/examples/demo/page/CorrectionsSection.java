package org.jalon.examples.demo.page;

import static org.jalon.examples.report.Column.bar;
import static org.jalon.examples.report.Column.text;

import java.util.List;
import java.util.Map.Entry;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.SiteVisit;
import org.jalon.examples.demo.story.LateImport;
import org.jalon.examples.demo.story.Removal;
import org.jalon.examples.demo.story.Revision;
import org.jalon.examples.report.Note;
import org.jalon.examples.report.Section;
import org.jalon.examples.report.Table;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.Subject;

/** What was put right, and why points went or came. */
record CorrectionsSection(Facts facts, Reasons reasons) {

    Section section() {
        return Section.titled("What was put right, and why")
                .introducing("Nothing is erased: what is taken back stays in the ledger, next to its reversal.")
                .with(removal(), lost(), late(), moved(), revision(), gains(), books());
    }

    private Note removal() {
        Removal removal = facts.story().removal();
        return Note.warning(
                "An answer by " + removal.post().author() + " was removed",
                "“" + removal.post().title() + "”, answered on "
                        + Dates.full(CourseYear.dayOf(removal.post().at()))
                        + ", was " + Removal.REASON + ". Removed on " + Dates.full(CourseYear.dayOf(removal.at()))
                        + ": " + removal.post().author() + " went from " + removal.pointsBefore() + " to "
                        + removal.pointsAfter() + " points. The author was told why.");
    }

    private Table lost() {
        return Table.of(
                        facts.story().removal().entries().stream()
                                .filter(entry -> !entry.award().kind().is(AwardType.SIGNAL))
                                .toList(),
                        text("Who", entry -> facts.name(entry.award().subject())),
                        text("What", Reasons::movement),
                        text("For", this::cause),
                        text("Counted for", entry -> Dates.of(entry.award())))
                .titled("What went with that answer")
                .showing(8);
    }

    private Note late() {
        LateImport late = facts.story().late();
        return Note.info(
                "The sheet of the shipyard visit came nine weeks late",
                "Noted on paper on " + Dates.full(SiteVisit.DAY) + ", typed in on " + Dates.full(SiteVisit.FOUND) + ": "
                        + late.result().recorded() + " lines counted for the day they happened, "
                        + late.result().refused().size() + " declined (a visitor who is no member). Sent twice by"
                        + " mistake: " + late.again().alreadyRecorded() + " lines were known, nothing changed.");
    }

    private Table moved() {
        Trials trials = Trials.of(facts.story());
        return Table.of(
                        facts.story().late().moves(),
                        text("Who", move -> facts.name(move.to().subject())),
                        text("Milestone", move -> titled(move.to(), trials)),
                        text(
                                "Without the sheet",
                                move -> move.from().map(Dates::of).orElse("not yet")),
                        text("With the sheet", move -> Dates.of(move.to())))
                .titled("Milestones that moved because of the sheet");
    }

    private static String titled(Award award, Trials trials) {
        return trials.title(award).orElseGet(() -> award.kind().name());
    }

    private Note revision() {
        Revision revision = facts.story().revision();
        String kept = revision.keptItsWord() ? "Adopting it did exactly that." : "Adopting it did something else.";
        return Note.info(
                "Since January, attesting counts",
                "Reading a colleague's evidence takes time: from the end of the course on, who attests earns 10 points."
                        + " The preview said: " + revision.points() + " points more for " + revision.members()
                        + " members, " + revision.preview().takenBack().size()
                        + " personal milestones reached earlier. "
                        + kept);
    }

    private Table gains() {
        List<Entry<Subject, Long>> gains = facts.story().revision().gains().entrySet().stream()
                .sorted(Entry.<Subject, Long>comparingByValue().reversed().thenComparing(Entry.comparingByKey()))
                .toList();
        return Table.of(gains, text("Member", it -> facts.name(it.getKey())), bar("More points", Entry::getValue))
                .titled("Who gained, as the preview showed")
                .showing(5);
    }

    private Note books() {
        return facts.story().booksAreRight()
                ? Note.info("The books are right", "Computed anew from the log of activities, every award is the same.")
                : Note.warning("The books are wrong", "Computed anew from the log of activities, awards differ.");
    }

    private String cause(LedgerEntry entry) {
        return facts.story().removal().retracted().stream()
                .filter(activity -> activity.id().equals(entry.award().reason().cause()))
                .findFirst()
                .map(activity -> reasons.ofPast(entry.award(), activity))
                .orElseGet(() -> Reasons.ofKind(entry.award()));
    }
}
