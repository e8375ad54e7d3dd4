package org.jalon.contract;

import static org.jalon.activity.Activity.activity;
import static org.jalon.contract.World.ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;

import java.util.List;
import java.util.UUID;
import org.jalon.Jalon;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.Retraction;
import org.jalon.community.CommunityId;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Subject;

/** A small past in a community, and what was never to be in it. */
final class Past {

    private Past() {}

    /** With a past of five activities. */
    static CommunityId begun(Jalon jalon) {
        CommunityId community = World.communityUnder(World.everything(), jalon);
        for (int i = 0; i < 5; i++) {
            jalon.record(community, answer(i)).orElseThrow();
        }
        return community;
    }

    static Activity answer(int number) {
        return activity("answered")
                .id("answer-" + number)
                .by(MEMBERS.get(0))
                .on("post-" + number)
                .within("thread")
                .at(START.plusSeconds(3600L * number));
    }

    static Activity stray() {
        return activity("answered").id("stray").by(ANIMATOR).at(START);
    }

    static Fact strayFact() {
        return Fact.of(stray(), java.time.ZoneOffset.UTC);
    }

    /** One that the activities of {@link #answer} went into. */
    private static CellId keptCell() {
        return new CellId("milestone:contributor", FoldKey.member(MEMBERS.get(0)));
    }

    static CellId strayCell() {
        return new CellId("stray", FoldKey.other("stray"));
    }

    /** Through every repository. */
    static void writeEverywhere(Session session) {
        Activity stray = stray();
        session.memberships().save(session.memberships().page(null, 1).get(0));
        session.activities().append(stray, Bench.TODAY);
        session.activities().append(new Retraction(answer(0).id(), ANIMATOR, Bench.TODAY));
        Position begin = Position.of(answer(0));
        session.folds().replace(keptCell(), session.folds().tail(keptCell(), begin), List.of());
        session.folds().append(keptCell(), strayFact(), Values.of("total", 9));
        session.folds().clear();
        session.folds().append(strayCell(), strayFact(), Values.of("seen", 1));
        Reason reason = new Reason("stray", strayCell().key(), stray.id(), 0);
        Award award = new Award(AwardKind.badge("unearned"), 1, Subject.member(ANIMATOR), START, reason);
        session.ledger().append(List.of(new LedgerEntry(new EntryId(UUID.randomUUID()), award, 1, Bench.TODAY, null)));
        LedgerEntry standing = session.ledger().standing().findFirst().orElseThrow();
        session.ledger()
                .append(List.of(new LedgerEntry(
                        new EntryId(UUID.randomUUID()), standing.award(), 1, Bench.TODAY, standing.id())));
        session.ledger()
                .append(List.of(new LedgerEntry(new EntryId(UUID.randomUUID()), award2(stray), 1, Bench.TODAY, null)));
    }

    private static Award award2(Activity stray) {
        Reason alone = new Reason("stray", FoldKey.alone(), stray.id(), 0);
        return new Award(AwardKind.RECOGNITION, 1000, Subject.member(MEMBERS.get(1)), START, alone);
    }
}
