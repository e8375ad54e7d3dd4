package org.jalon.contribution;

import static org.jalon.contribution.ContributionRefusal.OWN_CONTRIBUTION;

import java.util.List;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.activity.Activity;
import org.jalon.activity.ContentId;
import org.jalon.community.Situation;

/** Puts contributions forward, and takes it back. Thread-safe. */
record Highlighting(Statements statements) {

    private static final String HIGHLIGHTED = "contribution.highlighted";

    Outcome<Change<Highlight>> highlight(HighlightDraft draft, Situation situation) {
        Catalogue catalogue = new Catalogue(situation.session());
        return catalogue.standing(draft.content()).flatMap(standing -> {
            if (standing.isOf(situation.who())) {
                return Catalogue.refused(OWN_CONTRIBUTION, standing.content());
            }
            return catalogue
                    .highlight(draft.content())
                    .map(before -> Outcome.accepted(again(before, draft, situation)))
                    .orElseGet(() -> highlight(standing, draft, situation));
        });
    }

    /** The reason given last is shown, with who gave it; nothing else changes. */
    private static Change<Highlight> again(Highlight before, HighlightDraft draft, Situation situation) {
        if (before.reason().equals(draft.reason())) {
            return Change.none(before);
        }
        Highlight reworded =
                new Highlight(before.content(), situation.who(), draft.reason(), before.since(), before.activities());
        save(reworded, situation);
        return Change.to(reworded, List.of());
    }

    private Outcome<Change<Highlight>> highlight(Contribution standing, HighlightDraft draft, Situation situation) {
        List<Activity> stated =
                statements.forEachAuthor(standing, HIGHLIGHTED, situation.who(), situation.now(), situation);
        Highlight highlight = new Highlight(
                standing.content(), situation.who(), draft.reason(), situation.now(), Statements.ids(stated));
        return statements.write(stated, List.of(), situation).map(entries -> {
            save(highlight, situation);
            return Change.to(highlight, entries);
        });
    }

    private static void save(Highlight highlight, Situation situation) {
        situation.session().records().save(Kept.HIGHLIGHT, highlight.content().value(), highlight);
    }

    Outcome<Change<Contribution>> undo(ContentId content, Situation situation) {
        Catalogue catalogue = new Catalogue(situation.session());
        return catalogue.known(content).flatMap(known -> {
            Optional<Highlight> highlight = catalogue.highlight(content);
            return highlight.isEmpty() ? Outcome.accepted(Change.none(known)) : undo(known, highlight.get(), situation);
        });
    }

    private Outcome<Change<Contribution>> undo(Contribution known, Highlight highlight, Situation situation) {
        return statements.write(List.of(), highlight.activities(), situation).map(entries -> {
            situation.session().records().remove(Kept.HIGHLIGHT, known.content().value());
            return Change.to(known, entries);
        });
    }
}
