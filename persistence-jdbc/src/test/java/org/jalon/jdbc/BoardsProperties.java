package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.community.Profile;
import org.jalon.inmemory.InMemoryStore;
import org.jalon.recognition.board.Total;
import org.jalon.recognition.board.Totals;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Subject;

/** Boards of any points, small and large, are what they are in memory: each count, each neighbour. */
class BoardsProperties {

    private static final Instant START = Instant.parse("2026-03-26T10:00:00Z");
    private static final JdbcStore STORE = Server.H2.store();

    /** That many points, given to a member at a second. */
    record Gift(int member, long points, int second) {}

    @Provide
    Arbitrary<List<List<Gift>>> gifts() {
        Arbitrary<Long> points = Arbitraries.oneOf(
                Arbitraries.longs().between(-3, 300),
                Arbitraries.longs().between(250, 70_000),
                Arbitraries.longs().between(1, 1L << 40),
                Arbitraries.of(1L << 8, (1L << 16) - 1, 1L << 56, Long.MAX_VALUE / 64));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        points,
                        Arbitraries.integers().between(0, 3))
                .as(Gift::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 150)
    void are_the_same_as_in_memory(@ForAll("gifts") List<List<Gift>> units) {
        assertThat(answers(STORE, units)).isEqualTo(answers(new InMemoryStore(), units));
    }

    /** Each list of gifts in a unit of work; every third entry is taken back in the next one. */
    private static List<String> answers(Store store, List<List<Gift>> units) {
        CommunityId id = new CommunityId(UUID.randomUUID());
        store.inTransaction(id, session -> {
            session.communities()
                    .add(new Community(id, "Board", ZoneOffset.UTC, START, new MemberId("m0"), Profile.blank()));
            return true;
        });
        List<LedgerEntry> given = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (List<Gift> unit : units) {
            List<LedgerEntry> entries = new ArrayList<>(reversals(given));
            unit.forEach(gift -> entries.add(entry(gift, given)));
            answers.add(store.inTransaction(id, written(entries)));
            answers.add(store.reading(id, BoardsProperties::described));
        }
        return answers;
    }

    private static List<LedgerEntry> reversals(List<LedgerEntry> given) {
        List<LedgerEntry> reversals = new ArrayList<>();
        for (int i = given.size() - 1; i >= 0; i -= 3) {
            LedgerEntry taken = given.remove(i);
            reversals.add(new LedgerEntry(new EntryId(UUID.randomUUID()), taken.award(), 1, START, taken.id()));
        }
        return reversals;
    }

    private static LedgerEntry entry(Gift gift, List<LedgerEntry> given) {
        UUID id = UUID.randomUUID();
        Activity cause = cause(new ActivityId(id.toString()), START.plusSeconds(gift.second()));
        Reason reason = new Reason("rule", FoldKey.other(id.toString()), cause.id(), 0);
        Subject subject = Subject.member(new MemberId("m" + gift.member()));
        Award award = new Award(AwardKind.RECOGNITION, gift.points(), subject, cause.occurredAt(), reason);
        LedgerEntry entry = new LedgerEntry(new EntryId(id), award, 1, START, null);
        given.add(entry);
        return entry;
    }

    private static Activity cause(ActivityId id, Instant at) {
        return Activity.activity("gave").id(id.value()).at(at);
    }

    private static Function<Session, String> written(List<LedgerEntry> entries) {
        return session -> {
            entries.stream()
                    .filter(entry -> entry.reverses() == null)
                    .forEach(entry -> session.activities()
                            .append(
                                    cause(
                                            entry.award().reason().cause(),
                                            entry.award().occurredAt()),
                                    START));
            session.ledger().append(entries);
            return described(session);
        };
    }

    private static String described(Session session) {
        Totals totals = session.boards().allTime(AwardKind.RECOGNITION);
        StringBuilder text = new StringBuilder();
        text.append(totals.size()).append(totals.first(5)).append('\n');
        for (int i = 0; i < 12; i++) {
            totals.of(new MemberId("m" + i)).ifPresent(total -> text.append(described(total, session)));
        }
        return text.toString();
    }

    private static String described(Total total, Session session) {
        Totals totals = session.boards().allTime(AwardKind.RECOGNITION);
        return total + " " + totals.countBefore(total) + " " + totals.countAbove(total.points()) + " "
                + totals.distinctAbove(total.points() - 1)
                + totals.before(total, 2) + totals.after(total, 3) + "\n";
    }
}
