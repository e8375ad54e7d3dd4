package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.contract.Post.LEASE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.community.CommunityId;
import org.jalon.event.Event;
import org.jalon.event.delivery.Backlog;
import org.jalon.event.delivery.Claim;
import org.jalon.event.delivery.Failure;
import org.jalon.event.delivery.FailureKind;
import org.jalon.event.delivery.Settlement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the port for delivery promises: leases, lines, due times. */
public abstract class DeliveriesContract {

    private static final Failure FAILURE = new Failure(FailureKind.LISTENER_FAILED, "java.io.IOException");

    private Post post;

    /** A bench on a store that nobody else publishes to meanwhile; the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @BeforeEach
    void nothing_waits() {
        post = Post.on(bench());
    }

    @Test
    void the_head_of_a_line_is_claimed_up_to_the_limit() {
        CommunityId community = post.communityWith(5);

        Claim first = claim(2);
        assertThat(post.settle(first, 2)).isTrue();
        Claim second = claim(10);

        assertThat(places(first)).containsExactly(1L, 2L);
        assertThat(places(second)).containsExactly(3L, 4L, 5L);
        assertThat(second.community()).isEqualTo(community);
        assertThat(second.attempt()).isEqualTo(1);
        assertThat(second.lease().until()).isEqualTo(post.now().plus(LEASE));
        assertThat(post.settle(second, 3)).isTrue();
        assertThat(post.claim(1)).isEmpty();
    }

    @Test
    void what_was_claimed_and_not_delivered_is_due_at_once() {
        post.communityWith(3);
        Claim claim = claim(3);

        assertThat(post.settle(claim, 1)).isTrue();

        assertThat(places(claim(3))).containsExactly(2L, 3L);
    }

    @Test
    void a_leased_line_is_passed_over_and_others_are_not() {
        CommunityId one = post.communityWith(2);
        CommunityId other = post.communityWith(1);

        Claim first = claim(1);
        Claim second = claim(1);

        assertThat(List.of(first.community(), second.community())).containsExactlyInAnyOrder(one, other);
        assertThat(post.claim(1)).isEmpty();
    }

    @Test
    void what_is_published_during_a_lease_waits_for_its_end() {
        CommunityId community = post.communityWith(1);
        Claim claim = claim(10);
        post.publish(community, 1);
        assertThat(post.claim(10)).isEmpty();

        post.settle(claim, 1);

        assertThat(places(claim(10))).containsExactly(2L);
    }

    @Test
    void when_a_lease_is_over_another_may_claim_and_the_first_owner_can_no_longer_settle() {
        post.communityWith(1);
        Claim lost = claim(1);
        post.wait(LEASE.minusNanos(1));
        assertThat(post.claim(1)).isEmpty();
        post.wait(Duration.ofNanos(1));

        Claim taken = claim(1);

        assertThat(taken.events()).isEqualTo(lost.events());
        assertThat(taken.attempt()).isEqualTo(2);
        assertThat(post.settle(lost, 1)).isFalse();
        assertThat(post.deliveries().backlog()).isEqualTo(new Backlog(1, 0));
        assertThat(post.settle(taken, 1)).isTrue();
        assertThat(post.settle(taken, 1)).isFalse();
    }

    @Test
    void when_a_lease_is_over_its_owner_cannot_settle_even_if_nobody_else_claimed() {
        post.communityWith(1);
        Claim lost = claim(1);
        post.wait(LEASE);

        assertThat(post.settle(lost, 1)).isFalse();
        assertThat(post.deliveries().settle(lost, Settlement.delivered(0).burying(FAILURE), post.now()))
                .isFalse();

        assertThat(claim(1).events()).isEqualTo(lost.events());
    }

    @Test
    void the_events_of_a_claim_that_ran_out_are_given_one_at_a_time() {
        post.communityWith(5);
        claim(3);
        post.wait(LEASE);

        List<List<Long>> given = new ArrayList<>();
        for (Optional<Claim> next = post.claim(10); next.isPresent(); next = post.claim(10)) {
            given.add(places(next.get()));
            post.settle(next.get(), next.get().events().size());
        }

        assertThat(given).containsExactly(List.of(1L), List.of(2L), List.of(3L), List.of(4L, 5L));
    }

    @Test
    void a_failed_event_holds_up_its_line_until_it_is_due_again() {
        post.communityWith(3);
        Claim claim = claim(3);
        Settlement failed = Settlement.delivered(1).retrying(FAILURE, post.now().plusSeconds(5));

        assertThat(post.deliveries().settle(claim, failed, post.now())).isTrue();

        post.wait(Duration.ofSeconds(5).minusNanos(1));
        assertThat(post.claim(3)).isEmpty();
        post.wait(Duration.ofNanos(1));
        Claim again = claim(3);
        assertThat(again.events()).isEqualTo(claim.events().subList(1, 3));
        assertThat(again.attempt()).isEqualTo(2);
    }

    @Test
    void attempts_are_counted_for_each_event_by_itself() {
        post.communityWith(2);
        for (int attempt = 1; attempt <= 3; attempt++) {
            Claim claim = claim(2);
            assertThat(claim.attempt()).isEqualTo(attempt);
            retryNow(claim, 0);
        }
        retryNow(claim(2), 1);

        Claim second = claim(2);

        assertThat(places(second)).containsExactly(2L);
        assertThat(second.attempt()).isEqualTo(2);
    }

    @Test
    void lines_take_turns() {
        CommunityId one = post.communityWith(3);
        CommunityId other = post.communityWith(3);

        List<CommunityId> served = new ArrayList<>();
        for (Optional<Claim> next = post.claim(1); next.isPresent(); next = post.claim(1)) {
            served.add(next.get().community());
            post.wait(Duration.ofMillis(1));
            post.settle(next.get(), 1);
            post.wait(Duration.ofMillis(1));
        }

        assertThat(served).hasSize(6).contains(one, other);
        for (int i = 1; i < served.size(); i++) {
            assertThat(served.get(i)).isNotEqualTo(served.get(i - 1));
        }
    }

    private Claim claim(int limit) {
        return post.claim(limit).orElseThrow();
    }

    private void retryNow(Claim claim, int delivered) {
        Settlement failed = Settlement.delivered(delivered).retrying(FAILURE, post.now());
        assertThat(post.deliveries().settle(claim, failed, post.now())).isTrue();
    }

    private static List<Long> places(Claim claim) {
        return claim.events().stream().map(Event::place).toList();
    }
}
