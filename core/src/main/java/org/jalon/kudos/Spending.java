package org.jalon.kudos;

import java.time.LocalDate;
import org.jalon.Dated;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.builtin.KudosRule;
import org.jalon.recognition.ledger.CellId;

/** What a member has given in a period, as the rule remembers it. */
final class Spending {

    /** After everything that may be in a log. */
    private static final Activity LAST = new Activity(
            new ActivityId("~"),
            KudosRule.GIVEN,
            null,
            null,
            null,
            null,
            0,
            Dated.Check.END.minusNanos(1),
            Values.none());

    private Spending() {}

    static long of(MemberId member, LocalDate from, Session session) {
        CellId cell = new CellId(KudosRule.ID, KudosRule.key(member, from));
        return session.folds().stateBefore(cell, LAST).map(KudosRule::spent).orElse(0L);
    }
}
