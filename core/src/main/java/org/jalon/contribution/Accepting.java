package org.jalon.contribution;

import static org.jalon.contribution.ContributionRefusal.ACCEPTED_ELSEWHERE;
import static org.jalon.contribution.ContributionRefusal.NOT_AN_ANSWER;
import static org.jalon.contribution.ContributionRefusal.NO_QUESTION;

import java.util.List;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.community.CommandGate;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jspecify.annotations.Nullable;

/** Accepts answers, and takes it back. Thread-safe. */
record Accepting(CommandGate gate, Statements statements) {

    private static final String ACCEPTED = "answer.accepted";

    Outcome<Change<Contribution>> accept(ContentId answer, @Nullable ContentId question, Situation situation) {
        return new Catalogue(situation.session())
                .standing(answer)
                .flatMap(standing -> standing.type() == ContributionType.ANSWER
                        ? Outcome.accepted(standing)
                        : Catalogue.<Contribution>refused(NOT_AN_ANSWER, answer))
                .flatMap(standing -> question(standing, question, situation)
                        .map(asked ->
                                mayAccept(asked, situation).flatMap(allowed -> accept(standing, asked, situation)))
                        .orElseGet(() -> Catalogue.refused(NO_QUESTION, answer)));
    }

    private static Optional<Contribution> question(
            Contribution answer, @Nullable ContentId named, Situation situation) {
        return Optional.ofNullable(named)
                .or(() -> Optional.ofNullable(answer.thread())
                        .flatMap(thread -> situation.session().records().find(Kept.QUESTION, thread.value())))
                .flatMap(new Catalogue(situation.session())::find)
                .filter(found -> found.type() == ContributionType.QUESTION && !found.isWithdrawn());
    }

    private Outcome<Situation> mayAccept(Contribution question, Situation situation) {
        boolean own = question.isOf(situation.who());
        return own && gate.allows(Permission.ACCEPT_ANSWER, situation)
                ? Outcome.accepted(situation)
                : gate.require(Permission.ACCEPT_ANY_ANSWER, situation);
    }

    private Outcome<Change<Contribution>> accept(Contribution answer, Contribution question, Situation situation) {
        Acceptance before = answer.acceptance();
        if (before != null) {
            return before.question().equals(question.content())
                    ? Outcome.accepted(Change.none(answer))
                    : Catalogue.refused(ACCEPTED_ELSEWHERE, answer.content());
        }
        List<Activity> stated = statements.forEachAuthor(answer, ACCEPTED, situation.who(), situation.now(), situation);
        Acceptance now = new Acceptance(
                question.content(), answer.content(), situation.who(), situation.now(), Statements.ids(stated));
        Optional<Acceptance> replaced = Optional.ofNullable(question.acceptance());
        List<ActivityId> takenBack = replaced.map(Acceptance::activities).orElse(List.of());
        return statements.write(stated, takenBack, situation).map(entries -> {
            Catalogue catalogue = new Catalogue(situation.session());
            replaced.flatMap(earlier -> catalogue.find(earlier.answer()))
                    .ifPresent(earlier -> catalogue.save(earlier.with(null)));
            catalogue.save(question.with(now));
            catalogue.save(answer.with(now));
            return Change.to(answer.with(now), entries);
        });
    }

    Outcome<Change<Contribution>> unaccept(ContentId answer, Situation situation) {
        return new Catalogue(situation.session()).known(answer).flatMap(known -> {
            Acceptance acceptance = known.acceptance();
            return acceptance == null ? Outcome.accepted(Change.none(known)) : unaccept(known, acceptance, situation);
        });
    }

    private Outcome<Change<Contribution>> unaccept(Contribution known, Acceptance acceptance, Situation situation) {
        Catalogue catalogue = new Catalogue(situation.session());
        return catalogue
                .known(acceptance.question())
                .flatMap(question -> mayAccept(question, situation))
                .flatMap(allowed -> statements.write(List.of(), acceptance.activities(), situation))
                .map(entries -> {
                    for (ContentId one : List.of(acceptance.question(), acceptance.answer())) {
                        catalogue.find(one).ifPresent(found -> catalogue.save(found.with(null)));
                    }
                    return Change.to(known.with(null), entries);
                });
    }
}
