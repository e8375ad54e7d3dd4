package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.activity.Activity.activity;
import static org.jalon.contract.World.ANIMATOR;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jalon.Jalon;
import org.jalon.Session;
import org.jalon.Store;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.Retraction;
import org.jalon.community.CommunityId;
import org.jalon.community.Membership;
import org.jalon.recognition.Recorded;
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
import org.junit.jupiter.api.Test;

/** What a transaction promises: all or nothing, one after the other, its own writes read back. */
public abstract class TransactionsContract {

    private static final int WRITERS = 8;

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void a_failed_transaction_leaves_nothing() {
        CommunityId community = communityWithHistory();
        CommunityId twin = communityWithHistory();

        assertThatThrownBy(() -> store().inTransaction(community, session -> {
                    writeEverywhere(session);
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("on purpose");

        assertThat(Books.of(community, jalon())).isEqualTo(Books.of(twin, jalon()));
        assertThat(recordSomeMore(community)).isEqualTo(recordSomeMore(twin));
        assertThat(membersOf(community)).containsExactlyElementsOf(membersOf(twin));
    }

    @Test
    void a_transaction_reads_its_own_writes() {
        CommunityId community = communityWithHistory();

        store().inTransaction(community, session -> {
            writeEverywhere(session);
            assertThat(session.ledger().balance(Subject.member(ANIMATOR), AwardKind.badge("unearned")))
                    .isEqualTo(1);
            assertThat(session.activities().find(stray().id())).isPresent();
            assertThat(session.activities().find(answer(0).id()).orElseThrow().isRetracted())
                    .isTrue();
            assertThat(session.folds().stateBefore(strayCell(), stray())).isEmpty();
            assertThat(session.folds().inputs(strayCell(), Position.of(stray())))
                    .containsExactly(strayFact());
            return true;
        });

        assertThat(jalon().recognition().balance(community, Subject.member(ANIMATOR), AwardKind.badge("unearned")))
                .isEqualTo(1);
    }

    @Test
    void a_community_that_is_not_founded_leaves_nothing_behind() {
        CommunityId unknown = new CommunityId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
        CommunityId founded = World.community(jalon());

        assertThat(jalon().communities().find(unknown)).isEmpty();
        assertThatThrownBy(() -> store().inTransaction(unknown, session -> {
                    session.memberships().save(anotherMembership(founded));
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(store().communities()).contains(founded).doesNotContain(unknown);
    }

    @Test
    void many_writers_on_one_member_lose_nothing_and_count_nothing_twice() throws Exception {
        CommunityId hot = World.communityUnder(World.everything(), jalon());
        CommunityId calm = World.communityUnder(World.everything(), jalon());

        atOnce(writer -> {
            for (int i = writer; i < 10 * WRITERS; i += WRITERS) {
                jalon().record(hot, answer(i)).orElseThrow();
            }
            return true;
        });
        for (int i = 0; i < 10 * WRITERS; i++) {
            jalon().record(calm, answer(i)).orElseThrow();
        }

        assertThat(Books.of(hot, jalon())).isEqualTo(Books.of(calm, jalon()));
        assertThat(Books.of(hot, jalon()).standing()).isNotEmpty();
    }

    @Test
    void the_same_activity_from_many_writers_is_recorded_once() throws Exception {
        CommunityId community = World.communityUnder(World.everything(), jalon());

        List<Recorded> outcomes =
                atOnce(writer -> jalon().record(community, answer(1)).orElseThrow());

        assertThat(outcomes).filteredOn(recorded -> !recorded.alreadyRecorded()).hasSize(1);
        assertThat(outcomes).hasSize(WRITERS);
    }

    @Test
    void communities_do_not_wait_for_each_other() throws Exception {
        CommunityId busy = World.communityUnder(World.everything(), jalon());
        CommunityId other = World.communityUnder(World.everything(), jalon());
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> held = threads.submit(() -> store().inTransaction(busy, session -> {
                boolean founded = session.communities().find().isPresent();
                inside.countDown();
                return founded && await(mayEnd);
            }));
            assertThat(await(inside)).isTrue();

            assertThat(jalon().record(other, answer(1)).isAccepted()).isTrue();

            mayEnd.countDown();
            assertThat(held.get(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void memberships_are_paged_by_key() {
        CommunityId community = World.community(jalon());

        List<Membership> all = membersOf(community);
        List<Membership> first = store().inTransaction(
                        community, session -> session.memberships().page(null, 2));
        List<Membership> second = store().inTransaction(
                        community,
                        session -> session.memberships().page(first.get(1).member(), 100));

        assertThat(all).extracting(Membership::member).isSorted().hasSize(MEMBERS.size() + 1);
        assertThat(first).isEqualTo(all.subList(0, 2));
        assertThat(second).isEqualTo(all.subList(2, all.size()));
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private Store store() {
        return bench().store();
    }

    private List<Membership> membersOf(CommunityId community) {
        return store().inTransaction(community, session -> session.memberships().page(null, 100));
    }

    private Membership anotherMembership(CommunityId founded) {
        return jalon().communities().membership(founded, ANIMATOR).orElseThrow();
    }

    private CommunityId communityWithHistory() {
        CommunityId community = World.communityUnder(World.everything(), jalon());
        for (int i = 0; i < 5; i++) {
            jalon().record(community, answer(i)).orElseThrow();
        }
        return community;
    }

    private Books recordSomeMore(CommunityId community) {
        for (int i = 9; i > 5; i--) {
            jalon().record(community, answer(i)).orElseThrow();
        }
        jalon().retract(community, answer(2).id(), BY_ANIMATOR).orElseThrow();
        return Books.of(community, jalon());
    }

    private static Activity answer(int number) {
        return activity("answered")
                .id("answer-" + number)
                .by(MEMBERS.get(0))
                .on("post-" + number)
                .within("thread")
                .at(START.plusSeconds(3600L * number));
    }

    private static Activity stray() {
        return activity("answered").id("stray").by(ANIMATOR).at(START);
    }

    private static Fact strayFact() {
        return Fact.of(stray(), java.time.ZoneOffset.UTC);
    }

    /** One that the activities of {@link #answer} went into. */
    private static CellId keptCell() {
        return new CellId("milestone:contributor", FoldKey.member(MEMBERS.get(0)));
    }

    private static CellId strayCell() {
        return new CellId("stray", FoldKey.other("stray"));
    }

    private static void writeEverywhere(Session session) {
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

    private interface Writing<T> {
        T by(int writer) throws Exception;
    }

    private static <T> List<T> atOnce(Writing<T> writing) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(WRITERS);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                tasks.add(() -> {
                    barrier.await(30, TimeUnit.SECONDS);
                    return writing.by(writer);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(tasks, 120, TimeUnit.SECONDS)) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
