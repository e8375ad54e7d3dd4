package org.jalon.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.community.CommandGate;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.record.Mark;

/** Takes contributions back, with all that was put on them. Thread-safe. */
record Withdrawing(CommandGate gate, Statements statements) {

    private static final List<String> PUT_ON_IT = List.of(Kept.ENDORSEMENT, Kept.ATTESTATION);

    Outcome<Change<Contribution>> withdraw(ContentId content, Situation situation) {
        return new Catalogue(situation.session())
                .known(content)
                .flatMap(known -> gate.require(
                                known.isOf(situation.who()) ? Permission.RETRACT_OWN : Permission.RETRACT_ANY,
                                situation)
                        .flatMap(allowed -> withdrawn(known, situation))
                        .map(change -> {
                            giveUp(known, situation);
                            return change;
                        }));
    }

    /** What its author takes back does not come back when moderators had removed it before. */
    private static void giveUp(Contribution known, Situation situation) {
        if (known.isOf(situation.who())) {
            situation.session().records().remove(Removal.TYPE, known.content().value());
        }
    }

    /** Whoever may ask for it. */
    Outcome<Change<Contribution>> withdrawn(Contribution known, Situation situation) {
        if (known.isWithdrawn()) {
            return Outcome.accepted(Change.none(known));
        }
        Session session = situation.session();
        List<Mark> marks = marksOn(known, new Catalogue(session));
        return statements
                .write(List.of(), about(known, marks, session), situation)
                .map(entries -> Change.to(keep(known, marks, situation), entries));
    }

    /** What members put on it. */
    static List<Mark> marksOn(Contribution known, Catalogue catalogue) {
        return PUT_ON_IT.stream()
                .flatMap(type -> catalogue.marks(type, known.content()).stream())
                .toList();
    }

    /** All that the log says of it and of what was put on it. */
    static List<ActivityId> about(Contribution known, List<Mark> marks, Session session) {
        List<ActivityId> all = new ArrayList<>(known.activities());
        marks.forEach(mark -> all.addAll(Statements.remembered(mark.details())));
        new Catalogue(session).highlight(known.content()).ifPresent(highlight -> all.addAll(highlight.activities()));
        Optional.ofNullable(known.acceptance()).ifPresent(acceptance -> all.addAll(acceptance.activities()));
        assessment(known, session).map(Assessment::activities).ifPresent(all::addAll);
        return all;
    }

    static Optional<Assessment> assessment(Contribution known, Session session) {
        return session.records().find(Kept.ASSESSMENT, known.content().value());
    }

    private static Contribution keep(Contribution known, List<Mark> marks, Situation situation) {
        Session session = situation.session();
        Catalogue catalogue = new Catalogue(session);
        Contribution withdrawn = known.withdrawnAt(situation.now());
        catalogue.save(withdrawn);
        marks.forEach(mark -> session.marks().remove(mark.type(), mark.target(), mark.member()));
        session.records().remove(Kept.HIGHLIGHT, known.content().value());
        Optional.ofNullable(known.acceptance()).ifPresent(acceptance -> forget(acceptance, known, catalogue));
        assessment(known, session)
                .ifPresent(assessment ->
                        session.records().save(Kept.ASSESSMENT, known.content().value(), assessment.withdrawn()));
        if (known.type() == ContributionType.QUESTION) {
            forgetAsQuestion(known, session);
        }
        return withdrawn;
    }

    /** The other one of question and answer stays. */
    private static void forget(Acceptance acceptance, Contribution known, Catalogue catalogue) {
        ContentId other = acceptance.answer().equals(known.content()) ? acceptance.question() : acceptance.answer();
        catalogue.find(other).ifPresent(stays -> catalogue.save(stays.with(null)));
    }

    private static void forgetAsQuestion(Contribution question, Session session) {
        String thread = Publishing.threadOf(question);
        session.records()
                .find(Kept.QUESTION, thread)
                .filter(question.content()::equals)
                .ifPresent(first -> session.records().remove(Kept.QUESTION, thread));
    }
}
