package org.jalon.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jalon.Description;
import org.jalon.Jalon;
import org.jalon.community.Actor;
import org.jalon.community.CommunityDraft;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.event.DomainEvent;
import org.jalon.event.Event;
import org.jalon.event.EventId;
import org.jalon.event.MemberLeft;
import org.jalon.event.UnknownEvent;
import org.jalon.inmemory.InMemoryStore;
import org.junit.jupiter.api.Test;

class RelayTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final InMemoryStore store = new InMemoryStore();
    private final Jalon jalon = Jalon.builder().store(store).clock(() -> NOW).build();
    private final CommunityId community = aCommunity();
    private final List<Event> delivered = new ArrayList<>();

    @Test
    void an_error_is_settled_as_a_failure_and_goes_on_to_the_caller() {
        publish(left(1), left(2));
        Relay relay = jalon.events().relayTo(event -> {
            if (event.place() == 2) {
                throw new StackOverflowError();
            }
            delivered.add(event);
        });

        assertThatThrownBy(relay::deliverDue).isInstanceOf(StackOverflowError.class);

        assertThat(delivered).containsExactly(left(1));
        assertThat(jalon.events().backlog()).isEqualTo(new Backlog(1, 0));
        assertThat(relay.deliverDue()).isEqualTo(Round.NOTHING);
    }

    @Test
    void an_interrupted_listener_fails_and_the_round_ends() {
        publish(left(1));
        Relay relay = jalon.events().relayTo(event -> {
            throw new InterruptedException();
        });

        Round round = relay.deliverDue();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(round).isEqualTo(new Round(0, 1, 0, 0, true));
    }

    @Test
    void an_interrupted_thread_delivers_nothing() {
        publish(left(1));
        Thread.currentThread().interrupt();

        Round round = jalon.events().relayTo(delivered::add).deliverDue();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(round).isEqualTo(new Round(0, 0, 0, 0, true));
        assertThat(delivered).isEmpty();
    }

    @Test
    void what_a_newer_jalon_wrote_waits_for_a_newer_relay_and_does_not_reach_the_listener() {
        Event unknown = event(1, new UnknownEvent("member.promoted", 1, Description.properties()));
        publish(unknown, left(2));

        Round round = jalon.events()
                .relayTo(delivered::add, RelaySettings.usual().attempts(1))
                .deliverDue();

        assertThat(round).isEqualTo(new Round(1, 0, 1, 0, false));
        assertThat(delivered).containsExactly(left(2));
        assertThat(jalon.events().deadLetters(null, 10))
                .containsExactly(new DeadLetter(unknown, 1, new Failure(FailureKind.UNKNOWN_EVENT, ""), NOW));
    }

    @Test
    void of_an_exception_only_the_end_of_its_name_is_kept() {
        Failure failure = new Failure(FailureKind.LISTENER_FAILED, "a".repeat(100) + "b".repeat(150));

        assertThat(failure.exception()).isEqualTo("a".repeat(50) + "b".repeat(150));
    }

    private CommunityId aCommunity() {
        return jalon.communities()
                .found(CommunityDraft.aCommunity("cohort"), Actor.by(new MemberId("camille")))
                .orElseThrow();
    }

    private void publish(Event... events) {
        long published = store.inTransaction(community, session -> {
            session.outbox().add(List.of(events));
            return session.outbox().published();
        });
        assertThat(published).isEqualTo(events.length);
    }

    private Event left(int place) {
        return event(place, new MemberLeft(new MemberId("ada"), NOW, new MemberId("camille")));
    }

    private Event event(int place, DomainEvent what) {
        return new Event(new EventId(new UUID(7, place)), community, NOW.minus(Duration.ofDays(1)), place, what);
    }
}
