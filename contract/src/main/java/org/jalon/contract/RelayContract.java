package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.contract.Post.SETTINGS;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jalon.community.CommunityId;
import org.jalon.event.Event;
import org.jalon.event.delivery.Backlog;
import org.jalon.event.delivery.Backoff;
import org.jalon.event.delivery.DeadLetter;
import org.jalon.event.delivery.Failure;
import org.jalon.event.delivery.FailureKind;
import org.jalon.event.delivery.Relay;
import org.jalon.event.delivery.Round;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a relay promises: each event at least once, in order, again after a while when it failed. */
public abstract class RelayContract {

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
}
