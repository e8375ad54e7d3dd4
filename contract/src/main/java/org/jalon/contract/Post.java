package org.jalon.contract;

import static org.jalon.activity.Activity.activity;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.community.CommunityId;
import org.jalon.event.DomainEvent;
import org.jalon.event.Event;
import org.jalon.event.delivery.Claim;
import org.jalon.event.delivery.DeadLetter;
import org.jalon.event.delivery.Deliveries;
import org.jalon.event.delivery.EventListener;
import org.jalon.event.delivery.Lease;
import org.jalon.event.delivery.Relay;
import org.jalon.event.delivery.RelaySettings;
import org.jalon.event.delivery.Settlement;
import org.jalon.recognition.Adopted;
import org.jalon.recognition.policy.PolicyDraft;

/** A Jalon that publishes, on the store and with the clock of a bench; nothing waits there and nothing is dead at first. */
final class Post {

    static final Duration LEASE = Duration.ofMinutes(1);
    static final RelaySettings SETTINGS = RelaySettings.usual().lease(LEASE);

    private final Bench bench;
    private final Jalon jalon;
    private final AtomicInteger activities = new AtomicInteger();

    private Post(Bench bench) {
        this.bench = bench;
        this.jalon = Jalon.builder()
                .store(bench.store())
                .clock(bench.clock())
                .rules(Bench.rules())
                .publishingEvents()
                .build();
    }

    static Post on(Bench bench) {
        Post post = new Post(bench);
        post.clearAway();
        return post;
    }

    /** Publishing. */
    Jalon jalon() {
        return jalon;
    }

    Deliveries deliveries() {
        return bench.store().deliveries();
    }

    Instant now() {
        return bench.clock().instant();
    }

    void wait(Duration duration) {
        bench.clock().moveTo(now().plus(duration));
    }

    /** A new one, of which nothing has been published yet. */
    CommunityId community() {
        return World.community(bench.jalon());
    }

    /** A new one with so many events, each of an activity. */
    CommunityId communityWith(int events) {
        CommunityId community = community();
        publish(community, events);
        return community;
    }

    Adopted adopt(Instant from, CommunityId community, PolicyDraft draft) {
        return jalon.recognition()
                .adoptFrom(from, community, draft, BY_ANIMATOR)
                .orElseThrow();
    }

    void publish(CommunityId community, int events) {
        for (int i = 0; i < events; i++) {
            jalon.record(community, anActivity()).orElseThrow();
        }
    }

    Activity anActivity() {
        int number = activities.incrementAndGet();
        return activity("seen").id("seen-" + number).by(MEMBERS.get(0)).at(START.plusSeconds(number));
    }

    Relay relayTo(EventListener listener) {
        return jalon.events().relayTo(listener, SETTINGS);
    }

    /** All that is due, as if delivered. */
    List<Event> deliverAll() {
        List<Event> delivered = new ArrayList<>();
        Relay relay = relayTo(delivered::add);
        while (relay.deliverDue().more()) {
            // goes on
        }
        return delivered;
    }

    /** What is told by all that is due. */
    List<DomainEvent> told() {
        return deliverAll().stream().map(Event::what).toList();
    }

    Optional<Claim> claim(int limit) {
        Lease lease = new Lease(UUID.randomUUID(), now().plus(LEASE));
        return deliveries().claim(lease, now(), limit);
    }

    boolean settle(Claim claim, int delivered) {
        return deliveries().settle(claim, Settlement.delivered(delivered), now());
    }

    List<DeadLetter> dead() {
        return deliveries().deadLetters(null, 1_000);
    }

    private void clearAway() {
        wait(Duration.ofDays(2));
        dead().forEach(letter ->
                deliveries().requeue(letter.event().community(), letter.event().id()));
        for (Optional<Claim> left = claim(1_000); left.isPresent(); left = claim(1_000)) {
            settle(left.get(), left.get().events().size());
        }
        wait(Duration.ofSeconds(1));
        deliveries().purge(now(), Integer.MAX_VALUE);
    }
}
