package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.contract.AtOnce.atOnce;
import static org.jalon.contract.AtOnce.await;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jalon.Jalon;
import org.jalon.Store;
import org.jalon.community.CommunityId;
import org.jalon.recognition.Recorded;
import org.junit.jupiter.api.Test;

/** What many may do at the same moment: transactions of a community come one after the other, those of others side by side. */
public abstract class ConcurrencyContract {

    private static final int WRITERS = 8;

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void many_writers_on_one_member_lose_nothing_and_count_nothing_twice() throws Exception {
        CommunityId hot = World.communityUnder(World.everything(), jalon());
        CommunityId calm = World.communityUnder(World.everything(), jalon());

        atOnce(WRITERS, writer -> {
            for (int i = writer; i < 10 * WRITERS; i += WRITERS) {
                jalon().record(hot, Past.answer(i)).orElseThrow();
            }
            return true;
        });
        for (int i = 0; i < 10 * WRITERS; i++) {
            jalon().record(calm, Past.answer(i)).orElseThrow();
        }

        assertThat(Books.of(hot, jalon())).isEqualTo(Books.of(calm, jalon()));
        assertThat(Books.of(hot, jalon()).standing()).isNotEmpty();
    }

    @Test
    void the_same_activity_from_many_writers_is_recorded_once() throws Exception {
        CommunityId community = World.communityUnder(World.everything(), jalon());

        List<Recorded> outcomes = atOnce(
                WRITERS, writer -> jalon().record(community, Past.answer(1)).orElseThrow());

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

            assertThat(jalon().record(other, Past.answer(1)).isAccepted()).isTrue();

            mayEnd.countDown();
            assertThat(held.get(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            threads.shutdownNow();
        }
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private Store store() {
        return bench().store();
    }
}
