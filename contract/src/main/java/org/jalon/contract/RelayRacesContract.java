package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.contract.AtOnce.atOnce;
import static org.jalon.contract.AtOnce.await;
import static org.jalon.contract.Post.LEASE;
import static org.jalon.contract.Post.SETTINGS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jalon.community.CommunityId;
import org.jalon.event.Event;
import org.jalon.event.delivery.Backlog;
import org.jalon.event.delivery.Claim;
import org.jalon.event.delivery.DeadLetter;
import org.jalon.event.delivery.Failure;
import org.jalon.event.delivery.FailureKind;
import org.jalon.event.delivery.Relay;
import org.jalon.event.delivery.Round;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What relays promise when there are several of them, and when they are slow or die. */
public abstract class RelayRacesContract {

    private static final int WORKERS = 4;

    private Post post;

    /** A bench on a store that nobody else publishes to meanwhile; the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @BeforeEach
    void nothing_waits() {
        post = Post.on(bench());
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
    void of_two_relays_at_once_one_delivers_while_its_lease_lasts() throws Exception {
        CommunityId busy = post.communityWith(3);
        Mailbox mailbox = Mailbox.open();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<Round> first = threads.submit(() -> post.relayTo(event -> {
                        inside.countDown();
                        assertThat(await(mayEnd)).isTrue();
                        mailbox.on(event);
                    })
                    .deliverDue());
            assertThat(await(inside)).isTrue();
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

        atOnce(WORKERS, worker -> {
            Relay relay =
                    post.jalon().events().relayTo(mailbox, SETTINGS.batchSize(3).batchesPerRound(2));
            for (int i = 0; i < 10; i++) {
                post.publish(communities.get(worker), 1);
                relay.deliverDue();
            }
            return true;
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
}
