package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalon.community.CommunityId;
import org.jalon.event.Event;
import org.jalon.event.EventId;
import org.jalon.event.EventPlace;
import org.jalon.event.delivery.Backlog;
import org.jalon.event.delivery.Claim;
import org.jalon.event.delivery.DeadLetter;
import org.jalon.event.delivery.Failure;
import org.jalon.event.delivery.FailureKind;
import org.jalon.event.delivery.Settlement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of events that were given up, and of those that were delivered. */
public abstract class DeadLettersContract {

    private static final Failure FAILURE = new Failure(FailureKind.LISTENER_FAILED, "java.io.IOException");

    private Post post;

    /** A bench on a store that nobody else publishes to meanwhile; the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @BeforeEach
    void nothing_waits() {
        post = Post.on(bench());
    }

    @Test
    void a_dead_letter_says_what_happened_and_its_line_goes_on() {
        post.communityWith(3);
        Claim claim = claim(3);

        assertThat(post.deliveries().settle(claim, Settlement.delivered(1).burying(FAILURE), post.now()))
                .isTrue();

        assertThat(places(claim(3))).containsExactly(3L);
        assertThat(post.dead()).containsExactly(new DeadLetter(claim.events().get(1), 1, FAILURE, post.now()));
        assertThat(post.deliveries().backlog()).isEqualTo(new Backlog(1, 1));
    }

    @Test
    void a_requeued_dead_letter_keeps_id_and_place_and_comes_before_all_that_waits() {
        CommunityId community = post.communityWith(4);
        Claim claim = claim(2);
        post.deliveries().settle(claim, Settlement.delivered(0).burying(FAILURE), post.now());
        post.settle(claim(1), 1);
        Event dead = claim.events().get(0);

        assertThat(post.deliveries().requeue(community, dead.id())).isTrue();

        Claim again = claim(10);
        assertThat(places(again)).containsExactly(1L, 3L, 4L);
        assertThat(again.events()).startsWith(dead);
        assertThat(again.attempt()).isEqualTo(1);
        assertThat(post.dead()).isEmpty();
    }

    @Test
    void requeueing_during_a_lease_leaves_the_claim_alone_and_is_not_settled_by_it() {
        CommunityId community = post.communityWith(3);
        Claim first = claim(1);
        post.settle(first, 1);
        Claim middle = claim(1);
        post.deliveries().settle(middle, Settlement.delivered(0).burying(FAILURE), post.now());
        Claim last = claim(10);
        post.deliveries().requeue(community, middle.events().get(0).id());

        assertThat(post.settle(last, 1)).isTrue();

        assertThat(claim(10).events()).isEqualTo(middle.events());
    }

    @Test
    void requeueing_between_places_of_a_claim_is_not_settled_by_it() {
        CommunityId community = post.communityWith(3);
        post.deliveries().settle(claim(3), Settlement.delivered(0).burying(FAILURE), post.now());
        post.deliveries().settle(claim(3), Settlement.delivered(0).burying(FAILURE), post.now());
        Event second = post.dead().get(1).event();
        post.deliveries().requeue(community, post.dead().get(0).event().id());
        Claim around = claim(3);
        assertThat(places(around)).containsExactly(1L, 3L);
        post.deliveries().requeue(community, second.id());

        assertThat(post.settle(around, 2)).isTrue();

        assertThat(claim(3).events()).containsExactly(second);
    }

    @Test
    void only_dead_letters_can_be_requeued_and_only_once() {
        CommunityId community = post.communityWith(2);
        CommunityId other = post.community();
        Claim claim = claim(1);
        EventId dead = claim.events().get(0).id();
        post.deliveries().settle(claim, Settlement.delivered(0).burying(FAILURE), post.now());

        assertThat(post.deliveries().requeue(other, dead)).isFalse();
        assertThat(post.deliveries().requeue(community, new EventId(UUID.randomUUID())))
                .isFalse();
        assertThat(post.deliveries().requeue(community, dead)).isTrue();
        assertThat(post.deliveries().requeue(community, dead)).isFalse();
        assertThat(post.deliveries().backlog()).isEqualTo(new Backlog(2, 0));
    }

    @Test
    void dead_letters_are_paged_by_place() {
        post.communityWith(3);
        post.communityWith(3);
        for (Optional<Claim> next = post.claim(1); next.isPresent(); next = post.claim(1)) {
            post.deliveries().settle(next.get(), Settlement.delivered(0).burying(FAILURE), post.now());
        }

        List<DeadLetter> all = post.dead();
        List<DeadLetter> first = post.deliveries().deadLetters(null, 2);
        EventPlace last = first.get(1).event().position();

        assertThat(all)
                .hasSize(6)
                .extracting(letter -> letter.event().position())
                .isSorted();
        assertThat(first).isEqualTo(all.subList(0, 2));
        assertThat(post.deliveries().deadLetters(last, 3)).isEqualTo(all.subList(2, 5));
        assertThat(post.deliveries().deadLetters(all.get(5).event().position(), 3))
                .isEmpty();
    }

    @Test
    void only_what_was_delivered_before_is_purged_and_so_many_at_once() {
        post.communityWith(4);
        Claim claim = claim(3);
        post.deliveries().settle(claim, Settlement.delivered(2).burying(FAILURE), post.now());

        assertThat(post.deliveries().purge(post.now(), 10)).isZero();
        post.wait(Duration.ofNanos(1));
        assertThat(post.deliveries().purge(post.now(), 1)).isEqualTo(1);
        assertThat(post.deliveries().purge(post.now(), 10)).isEqualTo(1);
        assertThat(post.deliveries().purge(post.now(), 10)).isZero();

        assertThat(post.deliveries().backlog()).isEqualTo(new Backlog(1, 1));
        assertThat(places(claim(10))).containsExactly(4L);
    }

    private Claim claim(int limit) {
        return post.claim(limit).orElseThrow();
    }

    private static List<Long> places(Claim claim) {
        return claim.events().stream().map(Event::place).toList();
    }
}
