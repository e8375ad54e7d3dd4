package org.jalon.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.activity.ActivityId;
import org.jalon.activity.LoggedActivity;
import org.jalon.community.Situation;
import org.jalon.record.Mark;

/** Removes contributions so that they can be put back. Thread-safe. */
record Removing(Withdrawing withdrawing) {

    /** Under which types marks wait for what they were put on to come back. */
    static final SortedMap<String, String> WAITING =
            new TreeMap<>(Map.of(Kept.ENDORSEMENT, "removed-endorsement", Kept.ATTESTATION, "removed-attestation"));

    Outcome<Change<Contribution>> remove(Contribution known, Situation situation) {
        Session session = situation.session();
        Catalogue catalogue = new Catalogue(session);
        List<Mark> marks = Withdrawing.marksOn(known, catalogue);
        List<ActivityId> gone = retracted(Withdrawing.about(known, marks, session), session);
        Removal removal = new Removal(
                known,
                catalogue.highlight(known.content()).orElse(null),
                Withdrawing.assessment(known, session).orElse(null),
                isFirstQuestion(known, session),
                gone);
        return withdrawing.withdrawn(known, situation).map(change -> {
            session.records().save(Removal.TYPE, known.content().value(), removal);
            marks.forEach(mark -> session.marks().save(as(WAITING.getOrDefault(mark.type(), mark.type()), mark)));
            return change;
        });
    }

    static Mark as(String type, Mark mark) {
        return new Mark(type, mark.target(), mark.member(), mark.since(), mark.details());
    }

    private static List<ActivityId> retracted(List<ActivityId> ids, Session session) {
        session.activities().prefetch(ids);
        List<ActivityId> gone = new ArrayList<>();
        for (ActivityId id : ids) {
            session.activities()
                    .find(id)
                    .filter(LoggedActivity::isRetracted)
                    .ifPresent(logged -> gone.add(logged.activity().id()));
        }
        return gone;
    }

    private static boolean isFirstQuestion(Contribution known, Session session) {
        Optional<?> first = known.type() == ContributionType.QUESTION
                ? session.records().find(Kept.QUESTION, Publishing.threadOf(known))
                : Optional.empty();
        return first.filter(known.content()::equals).isPresent();
    }
}
