package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.community.CommunityId;
import org.jalon.event.Event;
import org.jalon.event.EventPlace;
import org.jalon.event.delivery.Backlog;
import org.jalon.event.delivery.Backoff;
import org.jalon.event.delivery.Claim;
import org.jalon.event.delivery.DeadLetter;
import org.jalon.event.delivery.EventListener;
import org.jalon.event.delivery.RelaySettings;

/** Communities that publish, relays that fail, and what was delivered in the end. */
final class Street {

    private static final RelaySettings SETTINGS = Post.SETTINGS
            .attempts(3)
            .batchSize(3)
            .batchesPerRound(4)
            .backoff(Backoff.doubling(Duration.ofSeconds(10), Duration.ofSeconds(20)));

    private final Post post;
    private final List<CommunityId> communities;
    private final Map<CommunityId, Integer> published = new HashMap<>();
    private final List<Event> delivered = new ArrayList<>();
    private final Set<EventPlace> seen = new HashSet<>();
    private final Deque<Claim> abandoned = new ArrayDeque<>();
    private int offered;

    Street(Post post) {
        this.post = post;
        this.communities = List.of(post.communityWith(1), post.communityWith(1), post.communityWith(1));
        communities.forEach(community -> published.put(community, 1));
    }

    void happens(Traffic traffic) {
        int number = traffic.number();
        switch (traffic.kind()) {
            case PUBLISH -> publish(communities.get(number % 3), 1 + number / 2);
            case RELAY -> relay(event -> failing(event, number));
            case SLOW_RELAY -> relay(event -> slow(event, number));
            case CRASH -> post.claim(1 + number).ifPresent(abandoned::add);
            case LATE_SETTLEMENT -> settleLate();
            case WAIT -> post.wait(Duration.ofSeconds(10L * number));
            case REQUEUE -> post.dead().stream().limit(1).forEach(this::requeue);
            case PURGE -> post.deliveries().purge(post.now(), number + 1);
        }
    }

    /** Everything comes through at last. */
    void calmsDown() {
        while (!post.deliveries().backlog().equals(new Backlog(0, 0))) {
            post.wait(Duration.ofMinutes(2));
            post.dead().forEach(this::requeue);
            relay(this::take);
        }
    }

    List<CommunityId> communities() {
        return communities;
    }

    int publishedBy(CommunityId community) {
        return published.getOrDefault(community, 0);
    }

    List<Event> deliveredTo(CommunityId community) {
        return delivered.stream()
                .filter(event -> event.community().equals(community))
                .toList();
    }

    private void publish(CommunityId community, int events) {
        post.publish(community, events);
        published.merge(community, events, Integer::sum);
    }

    private void relay(EventListener listener) {
        post.jalon().events().relayTo(listener, SETTINGS).deliverDue();
    }

    private void requeue(DeadLetter letter) {
        assertThat(post.deliveries()
                        .requeue(letter.event().community(), letter.event().id()))
                .isTrue();
    }

    /** Those claims that are over are not accepted; others were never delivered to anybody, and are given back. */
    private void settleLate() {
        Claim claim = abandoned.poll();
        if (claim != null) {
            boolean settled = post.settle(claim, 0);
            assertThat(settled).isEqualTo(claim.lease().covers(post.now()));
        }
    }

    private void failing(Event event, int oneIn) {
        requireTurn(event);
        if (oneIn > 0 && offered++ % oneIn == 0) {
            throw new IllegalStateException("on purpose");
        }
        take(event);
    }

    private void slow(Event event, int oneIn) {
        take(event);
        if (oneIn > 0 && offered++ % oneIn == 0) {
            post.wait(Post.LEASE);
        }
    }

    private void take(Event event) {
        requireTurn(event);
        seen.add(event.position());
        delivered.add(event);
    }

    /** All events before it were delivered, or are dead. */
    private void requireTurn(Event event) {
        Set<EventPlace> dead = new HashSet<>();
        post.dead().forEach(letter -> dead.add(letter.event().position()));
        for (long place = 1; place < event.place(); place++) {
            EventPlace before = new EventPlace(event.community(), place);
            if (!seen.contains(before) && !dead.contains(before)) {
                throw new AssertionError(event + " came before event " + place);
            }
        }
    }
}
