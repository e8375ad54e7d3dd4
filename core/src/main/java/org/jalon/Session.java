package org.jalon;

import org.jalon.activity.ActivityLog;
import org.jalon.community.Communities;
import org.jalon.community.Memberships;
import org.jalon.event.Outbox;
import org.jalon.recognition.board.Boards;
import org.jalon.recognition.ledger.Folds;
import org.jalon.recognition.ledger.Ledger;
import org.jalon.recognition.policy.Policies;
import org.jalon.record.Marks;
import org.jalon.record.Records;

/** Port: all that is kept of one community, within one transaction. Not thread-safe; ends with its transaction. */
public interface Session {

    Communities communities();

    Memberships memberships();

    ActivityLog activities();

    Policies policies();

    Folds folds();

    Ledger ledger();

    Boards boards();

    Outbox outbox();

    Records records();

    Marks marks();
}
