package org.jalon.contribution;

import static org.jalon.contribution.ContributionRefusal.OWN_CONTRIBUTION;

import java.util.List;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.activity.Activity;
import org.jalon.activity.ContentId;
import org.jalon.community.CommandGate;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.record.Mark;

/** Endorses, and takes it back. Thread-safe. */
record Endorsing(CommandGate gate, Statements statements) {

    private static final String ENDORSED = "contribution.endorsed";

    Outcome<Change<Contribution>> endorse(ContentId content, Situation situation) {
        return new Catalogue(situation.session()).standing(content).flatMap(standing -> endorse(standing, situation));
    }

    private Outcome<Change<Contribution>> endorse(Contribution standing, Situation situation) {
        if (standing.isOf(situation.who())) {
            return Catalogue.refused(OWN_CONTRIBUTION, standing.content());
        }
        if (find(standing.content(), situation.who(), situation.session()).isPresent()) {
            return Outcome.accepted(Change.none(standing));
        }
        List<Activity> stated =
                statements.forEachAuthor(standing, ENDORSED, situation.who(), situation.now(), situation);
        return statements.write(stated, List.of(), situation).map(entries -> {
            situation.session().marks().save(mark(standing, stated, situation));
            return Change.to(standing, entries);
        });
    }

    private static Mark mark(Contribution standing, List<Activity> stated, Situation situation) {
        return new Mark(
                Kept.ENDORSEMENT,
                standing.content().value(),
                situation.who(),
                situation.now(),
                Statements.remembering(stated));
    }

    Outcome<Change<Contribution>> withdraw(ContentId content, MemberId member, Situation situation) {
        boolean own = member.equals(situation.who());
        return gate.require(own ? Permission.RETRACT_OWN : Permission.RETRACT_ANY, situation)
                .flatMap(allowed -> new Catalogue(situation.session()).known(content))
                .flatMap(known -> withdraw(known, member, situation));
    }

    private Outcome<Change<Contribution>> withdraw(Contribution known, MemberId member, Situation situation) {
        Session session = situation.session();
        Optional<Mark> mark = find(known.content(), member, session);
        if (mark.isEmpty()) {
            return Outcome.accepted(Change.none(known));
        }
        return statements
                .write(List.of(), Statements.remembered(mark.get().details()), situation)
                .map(entries -> {
                    session.marks().remove(Kept.ENDORSEMENT, known.content().value(), member);
                    return Change.to(known, entries);
                });
    }

    private static Optional<Mark> find(ContentId content, MemberId member, Session session) {
        return session.marks().find(Kept.ENDORSEMENT, content.value(), member);
    }
}
