package org.jalon.examples.stackexchange.replay;

import static java.time.ZoneOffset.UTC;
import static org.jalon.examples.report.Csv.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jalon.examples.report.Csv;
import org.jalon.recognition.ledger.Award;

/** The result as tables for other programs. */
final class SiteFiles {

    private static final Comparator<Award> BY_MEMBER = Comparator.<Award>comparingLong(SiteFiles::user)
            .thenComparing(award -> award.kind().name())
            .thenComparing(Comparator.naturalOrder());

    private SiteFiles() {}

    /** Every member, in the order of accounts. */
    static Csv reputation(SiteResult result) {
        return Csv.of(
                new ArrayList<>(result.reputation().entrySet()),
                field("user_id", Map.Entry::getKey),
                field("reputation", Map.Entry::getValue));
    }

    /** Every award, in the order of accounts, then of badges, then of days. */
    static Csv badges(SiteResult result) {
        List<Award> awards = result.badges().stream().sorted(BY_MEMBER).toList();
        return Csv.of(
                awards,
                field("user_id", SiteFiles::user),
                field("badge", award -> award.kind().name()),
                field("awarded_on", award -> LocalDate.ofInstant(award.occurredAt(), UTC)));
    }

    private static long user(Award award) {
        return Long.parseLong(award.subject().id());
    }
}
