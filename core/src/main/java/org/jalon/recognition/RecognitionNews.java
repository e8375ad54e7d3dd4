package org.jalon.recognition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jalon.Session;
import org.jalon.activity.Activity;
import org.jalon.activity.Retraction;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.policy.PolicyVersion;

/**
 * Who is told of what happens to activities, awards and policies: within the transaction in which it happens, after all of it was
 * written, and never of what was refused or known before. Entries are those appended to the ledger, in that order. Thread-safe.
 */
public interface RecognitionNews {

    /** An activity was put on record. */
    void recorded(CommunityId community, Activity activity, List<LedgerEntry> entries, Instant now, Session session);

    /** Activities were put on record together; there may be none. */
    void recordedAll(
            CommunityId community,
            Collection<Activity> activities,
            List<LedgerEntry> entries,
            Instant now,
            Session session);

    /** An activity was taken back. */
    void retracted(
            CommunityId community,
            Activity activity,
            Retraction retraction,
            List<LedgerEntry> entries,
            Session session);

    /** Within one command, activities were put on record and others taken back; there may be none of either. */
    void changed(
            CommunityId community,
            Collection<Activity> recorded,
            Collection<Activity> retracted,
            MemberId by,
            List<LedgerEntry> entries,
            Instant now,
            Session session);

    /** A policy was adopted, or the rules of a challenge came into force. */
    void adopted(CommunityId community, PolicyVersion version, List<LedgerEntry> entries, Session session);

    /** The ledger was made to say what follows from the log. */
    void rebuilt(CommunityId community, List<LedgerEntry> entries, Instant now, Session session);

    /** Told to nobody. */
    static RecognitionNews unheard() {
        return Unheard.INSTANCE;
    }

    /** See {@link #unheard}. */
    enum Unheard implements RecognitionNews {
        INSTANCE;

        @Override
        public void recorded(
                CommunityId community, Activity activity, List<LedgerEntry> entries, Instant now, Session session) {}

        @Override
        public void recordedAll(
                CommunityId community,
                Collection<Activity> activities,
                List<LedgerEntry> entries,
                Instant now,
                Session session) {}

        @Override
        public void retracted(
                CommunityId community,
                Activity activity,
                Retraction retraction,
                List<LedgerEntry> entries,
                Session session) {}

        @Override
        public void changed(
                CommunityId community,
                Collection<Activity> recorded,
                Collection<Activity> retracted,
                MemberId by,
                List<LedgerEntry> entries,
                Instant now,
                Session session) {}

        @Override
        public void adopted(CommunityId community, PolicyVersion version, List<LedgerEntry> entries, Session session) {}

        @Override
        public void rebuilt(CommunityId community, List<LedgerEntry> entries, Instant now, Session session) {}
    }
}
