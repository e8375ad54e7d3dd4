package org.jalon.inmemory;

import java.util.ArrayList;
import java.util.List;
import org.jalon.activity.LoggedActivity;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.LedgerEntry;

/** One activity of the log, with the standing entries that rules gave for it alone: mostly one. */
final class KeptActivity {

    private LoggedActivity logged;
    private List<LedgerEntry> givenAlone = List.of();

    KeptActivity(LoggedActivity logged) {
        this.logged = logged;
    }

    LoggedActivity logged() {
        return logged;
    }

    void become(LoggedActivity changed) {
        logged = changed;
    }

    List<LedgerEntry> givenAlone() {
        return givenAlone;
    }

    void add(LedgerEntry entry) {
        if (givenAlone.isEmpty()) {
            givenAlone = List.of(entry);
        } else {
            List<LedgerEntry> more = new ArrayList<>(givenAlone);
            more.add(entry);
            givenAlone = more;
        }
    }

    /** Removes and returns the entry of that award. */
    LedgerEntry remove(Award award) {
        List<LedgerEntry> fewer = new ArrayList<>(givenAlone);
        for (int i = 0; i < fewer.size(); i++) {
            if (fewer.get(i).award().equals(award)) {
                LedgerEntry removed = fewer.remove(i);
                givenAlone = fewer;
                return removed;
            }
        }
        throw new IllegalArgumentException("no standing entry of that award for activity "
                + logged.activity().id());
    }
}
