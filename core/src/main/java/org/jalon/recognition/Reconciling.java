package org.jalon.recognition;

import java.time.Instant;
import org.jalon.IdSource;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.community.Actor;
import org.jalon.community.CommandGate;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.recognition.policy.PolicyReader;
import org.jalon.recognition.policy.PolicyTimeline;

/** Use cases that hold what is kept against the log and the ledger, and set it right. */
final class Reconciling {

    private final CommandGate gate;
    private final IdSource ids;
    private final PolicyReader reader;
    private final RecognitionNews news;

    Reconciling(Means means, PolicyReader reader, RecognitionNews news) {
        this.gate = means.gate();
        this.ids = means.ids();
        this.reader = reader;
        this.news = news;
    }

    Outcome<Reconciliation> reconcile(CommunityId id, Actor actor) {
        return gate.look(
                Permission.KEEP_BOOKS,
                id,
                actor,
                situation -> Outcome.accepted(new Reconciler(situation.session())
                        .against(replay(situation.session(), situation.community()))));
    }

    /** What does not fit leaves the transaction as an exception, so that it is undone. */
    Outcome<Rebuilt> rebuild(CommunityId id, Actor actor) {
        try {
            return gate.enter(Permission.KEEP_BOOKS, id, actor, this::rebuild);
        } catch (ArithmeticException tooLarge) {
            return Outcome.refused(Refusal.because(RecognitionRefusal.AMOUNT_OVERFLOW));
        }
    }

    private Outcome<Rebuilt> rebuild(Situation situation) {
        Session session = situation.session();
        Community community = situation.community();
        Replay replay = replay(session, community);
        Reconciliation before = new Reconciler(session).against(replay);
        Decision difference = replay.differenceFrom(session);
        session.ledger().rebuild();
        replay.keepFolds(session);
        PolicyTimeline timeline = session.policies().timeline(reader);
        Instant now = situation.now();
        Rebuilt rebuilt = new Rebuilt(before, new Keeper(ids, session, timeline, now).keep(difference));
        news.rebuilt(community.id(), rebuilt.entries(), now, session);
        return Outcome.accepted(rebuilt);
    }

    private Replay replay(Session session, Community community) {
        return new Replay(session.policies().timeline(reader), session, community.zone());
    }
}
