package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.contract.Post.LEASE;
import static org.jalon.contract.Post.SETTINGS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jalon.community.CommunityId;
import org.jalon.event.Event;
import org.jalon.event.delivery.Backlog;
import org.jalon.event.delivery.Backoff;
import org.jalon.event.delivery.Claim;
import org.jalon.event.delivery.DeadLetter;
import org.jalon.event.delivery.Failure;
import org.jalon.event.delivery.FailureKind;
import org.jalon.event.delivery.Relay;
import org.jalon.event.delivery.Round;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What relays promise, several of them at once included: each event at least once, in order, by one of them at a time. */
public abstract class RelayContract {

    private static final int WORKERS = 4;

    private Post post;

    /** A bench on a store that nobody else publishes to meanwhile; the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @BeforeEach
    void nothing_waits() {
        post = Post.on(bench());
    }

    @Test
    void a_round_delivers_all_that_is_due() {
        CommunityId one = post.communityWith(3);
        CommunityId other = post.communityWith(2);
        Mailbox mailbox = Mailbox.open();
        Relay relay = post.jalon().events().relayTo(mailbox, SETTINGS.batchSize(2));

        Round round = relay.deliverDue();

        assertThat(round).isEqualTo(new Round(5, 0, 0, 0, false));
        assertThat(mailbox.placesTaken(one)).containsExactly(1L, 2L, 3L);
        assertThat(mailbox.placesTaken(other)).containsExactly(1L, 2L);
        assertThat(relay.deliverDue()).isEqualTo(new Round(0, 0, 0, 0, false));
    }

    @Test
    void a_round_ends_after_so_many_batches_and_says_that_there_may_be_more() {
        post.communityWith(5);
        Relay relay = post.jalon()
                .events()
                .relayTo(Mailbox.open(), SETTINGS.batchSize(2).batchesPerRound(2));

        assertThat(relay.deliverDue()).isEqualTo(new Round(4, 0, 0, 0, true));
        assertThat(relay.deliverDue()).isEqualTo(new Round(1, 0, 0, 0, false));
    }

    @Test
    void what_failed_comes_again_unchanged_after_a_while_and_longer_each_time() {
        CommunityId community = post.communityWith(3);
        AtomicInteger failures = new AtomicInteger(2);
        Mailbox mailbox = Mailbox.declining(event -> event.place() == 2 && failures.getAndDecrement() > 0);
        Relay relay = post.jalon()
                .events()
                .relayTo(mailbox, SETTINGS.backoff(Backoff.doubling(Duration.ofSeconds(10), Duration.ofHours(1))));

        assertThat(relay.deliverDue()).isEqualTo(new Round(1, 1, 0, 0, false));
        post.wait(Duration.ofSeconds(10).minusNanos(1));
        assertThat(relay.deliverDue()).isEqualTo(new Round(0, 0, 0, 0, false));
        post.wait(Duration.ofNanos(1));
        assertThat(relay.deliverDue()).isEqualTo(new Round(0, 1, 0, 0, false));
        post.wait(Duration.ofSeconds(20).minusNanos(1));
        assertThat(relay.deliverDue()).isEqualTo(new Round(0, 0, 0, 0, false));
        post.wait(Duration.ofNanos(1));
        assertThat(relay.deliverDue()).isEqualTo(new Round(2, 0, 0, 0, false));

        assertThat(mailbox.placesTaken(community)).containsExactly(1L, 2L, 3L);
        assertThat(mailbox.offered().subList(1, 4))
                .containsOnly(mailbox.offered().get(1));
    }

    @Test
    void a_failing_community_does_not_hold_up_others() {
        CommunityId failing = post.communityWith(2);
        CommunityId fine = post.communityWith(2);
        Mailbox mailbox = Mailbox.declining(event -> event.community().equals(failing));

        Round round = post.relayTo(mailbox).deliverDue();

        assertThat(round).isEqualTo(new Round(2, 1, 0, 0, false));
        assertThat(mailbox.placesTaken(fine)).containsExactly(1L, 2L);
    }

    @Test
    void what_fails_too_often_becomes_a_dead_letter_without_the_message_and_the_line_goes_on() {
        CommunityId community = post.communityWith(3);
        Mailbox mailbox = Mailbox.declining(event -> event.place() == 2);
        Relay relay = post.jalon()
                .events()
                .relayTo(
                        mailbox,
                        SETTINGS.attempts(3).backoff(Backoff.doubling(Duration.ofSeconds(1), Duration.ofSeconds(1))));

        relay.deliverDue();
        post.wait(Duration.ofSeconds(1));
        relay.deliverDue();
        post.wait(Duration.ofSeconds(1));
        Round last = relay.deliverDue();

        assertThat(last).isEqualTo(new Round(1, 0, 1, 0, false));
        assertThat(mailbox.placesTaken(community)).containsExactly(1L, 3L);
        Failure failure = new Failure(FailureKind.LISTENER_FAILED, "java.lang.IllegalStateException");
        assertThat(post.jalon().events().deadLetters(null, 10))
                .containsExactly(new DeadLetter(mailbox.offered().get(1), 3, failure, post.now()));
    }

    @Test
    void a_requeued_dead_letter_is_delivered_with_the_same_id() {
        CommunityId community = post.communityWith(2);
        post.jalon()
                .events()
                .relayTo(Mailbox.declining(event -> event.place() == 1), SETTINGS.attempts(1))
                .deliverDue();
        Event dead = post.dead().get(0).event();

        assertThat(post.jalon().events().requeue(community, dead.id())).isTrue();

        assertThat(post.deliverAll()).containsExactly(dead);
        assertThat(post.jalon().events().backlog()).isEqualTo(new Backlog(0, 0));
    }

    @Test
    void when_listeners_die_again_and_again_the_event_is_given_up_and_no_other() {
        CommunityId community = post.communityWith(4);
        Mailbox mailbox = Mailbox.open();
        for (int crash = 0; crash < 3; crash++) {
            diesAt(community, 3, mailbox);
            post.wait(LEASE);
        }

        post.jalon().events().relayTo(mailbox, SETTINGS.attempts(2)).deliverDue();

        assertThat(post.dead()).extracting(letter -> letter.event().place()).containsExactly(3L);
        assertThat(post.dead())
                .extracting(DeadLetter::failure)
                .containsExactly(new Failure(FailureKind.LEASE_RAN_OUT, ""));
        assertThat(mailbox.placesTaken(community)).endsWith(4L);
    }

    /** Delivers as a relay does, up to an event at which the process ends. */
    private void diesAt(CommunityId community, long place, Mailbox mailbox) {
        while (true) {
            Claim claim = post.claim(100).orElseThrow();
            for (Event event : claim.events()) {
                if (event.place() == place && event.community().equals(community)) {
                    return;
                }
                mailbox.on(event);
            }
            post.settle(claim, claim.events().size());
        }
    }

    @Test
    void a_relay_stops_in_time_when_the_listener_is_slow() {
        CommunityId community = post.communityWith(4);
        Mailbox mailbox = Mailbox.open();
        Relay relay = post.relayTo(event -> {
            mailbox.on(event);
            post.wait(LEASE.dividedBy(3));
        });

        Round round = relay.deliverDue();

        assertThat(round).isEqualTo(new Round(4, 0, 0, 0, false));
        assertThat(mailbox.placesTaken(community)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void what_took_longer_than_the_lease_comes_again() {
        CommunityId community = post.communityWith(1);
        Mailbox mailbox = Mailbox.open();
        Relay slow = post.jalon()
                .events()
                .relayTo(
                        event -> {
                            mailbox.on(event);
                            post.wait(LEASE);
                        },
                        SETTINGS.batchesPerRound(1));

        assertThat(slow.deliverDue()).isEqualTo(new Round(0, 0, 0, 1, true));
        assertThat(post.relayTo(mailbox).deliverDue()).isEqualTo(new Round(1, 0, 0, 0, false));

        assertThat(mailbox.placesTaken(community)).containsExactly(1L, 1L);
        assertThat(mailbox.taken()).containsOnly(mailbox.taken().get(0));
    }

    @Test
    void a_listener_may_call_jalon() {
        CommunityId community = post.communityWith(1);
        Mailbox mailbox = Mailbox.open();
        Relay relay = post.relayTo(event -> {
            mailbox.on(event);
            if (event.place() == 1) {
                post.publish(event.community(), 1);
            }
        });

        relay.deliverDue();

        assertThat(mailbox.placesTaken(community)).containsExactly(1L, 2L);
    }

    @Test
    void of_two_relays_at_once_one_delivers_while_its_lease_lasts() throws Exception {
        CommunityId busy = post.communityWith(3);
        Mailbox mailbox = Mailbox.open();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<Round> first = threads.submit(() -> post.relayTo(event -> {
                        inside.countDown();
                        await(mayEnd);
                        mailbox.on(event);
                    })
                    .deliverDue());
            await(inside);
            CommunityId other = post.communityWith(2);

            Round second = post.relayTo(mailbox).deliverDue();

            assertThat(second).isEqualTo(new Round(2, 0, 0, 0, false));
            assertThat(mailbox.placesTaken(busy)).isEmpty();
            assertThat(mailbox.placesTaken(other)).containsExactly(1L, 2L);
            mayEnd.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(new Round(3, 0, 0, 0, false));
            assertThat(mailbox.placesTaken(busy)).containsExactly(1L, 2L, 3L);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void many_relays_and_writers_at_once_lose_nothing_deliver_nothing_twice_and_keep_the_order() throws Exception {
        List<CommunityId> communities = new ArrayList<>();
        for (int i = 0; i < 2 * WORKERS; i++) {
            communities.add(post.communityWith(5));
        }
        Mailbox mailbox = Mailbox.open();

        atOnce(worker -> {
            Relay relay =
                    post.jalon().events().relayTo(mailbox, SETTINGS.batchSize(3).batchesPerRound(2));
            for (int i = 0; i < 10; i++) {
                post.publish(communities.get(worker), 1);
                relay.deliverDue();
            }
        });
        post.relayTo(mailbox).deliverDue();

        assertThat(mailbox.wasTornApart()).isFalse();
        for (CommunityId community : communities) {
            int published = communities.indexOf(community) < WORKERS ? 15 : 5;
            assertThat(mailbox.placesTaken(community))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, published).boxed().toList());
        }
        assertThat(post.deliveries().backlog()).isEqualTo(new Backlog(0, 0));
    }

    @Test
    void what_was_delivered_long_ago_is_purged() {
        post.communityWith(3);
        post.deliverAll();
        post.wait(Duration.ofDays(8));
        post.communityWith(1);
        post.deliverAll();

        assertThat(post.jalon().events().purgeDeliveredBefore(Duration.ofDays(7)))
                .isEqualTo(3);
        assertThat(post.jalon().events().purgeDeliveredBefore(Duration.ofDays(7)))
                .isZero();
    }

    private interface Work {
        void by(int worker) throws Exception;
    }

    private static void atOnce(Work work) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(WORKERS);
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                int worker = i;
                done.add(threads.submit(() -> {
                    barrier.await(30, TimeUnit.SECONDS);
                    work.by(worker);
                    return true;
                }));
            }
            for (Future<?> one : done) {
                assertThat(one.get(120, TimeUnit.SECONDS)).isEqualTo(true);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
