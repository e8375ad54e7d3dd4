package org.jalon.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.event.delivery.Backlog;
import org.junit.jupiter.api.Test;

class PublishingTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Actor CAMILLE = by(member("camille"));

    private final CountedOutboxes store = new CountedOutboxes();

    @Test
    void a_jalon_that_does_not_publish_never_touches_the_outbox() {
        live(Jalon.on(store));

        assertThat(store.outboxesAskedFor()).isZero();
        assertThat(store.deliveries().backlog()).isEqualTo(new Backlog(0, 0));
    }

    @Test
    void a_jalon_that_publishes_tells_of_everything_in_order() {
        Jalon jalon = Jalon.builder().store(store).publishingEvents().build();
        live(jalon);

        List<String> told = new ArrayList<>();
        jalon.events().relayTo(event -> told.add(event.what().type())).deliverDue();

        assertThat(told)
                .containsExactly(
                        "community.founded",
                        "member.joined",
                        "member.joined",
                        "policy.adopted",
                        "activity.recorded",
                        "award.given",
                        "activity.retracted",
                        "award.reversed",
                        "member.left");
    }

    private static void live(Jalon jalon) {
        CommunityId cohort = jalon.communities()
                .found(aCommunity("cohort").since(START), CAMILLE)
                .orElseThrow();
        jalon.communities().join(cohort, aMember("ada").since(START), CAMILLE).orElseThrow();
        jalon.recognition()
                .adoptFrom(
                        START, cohort, policy("starter").with(points("help", 1).forEach("answered")), CAMILLE)
                .orElseThrow();
        Activity answer = activity("answered").id("a").by(member("ada")).at(START.plusSeconds(1));
        jalon.record(cohort, answer).orElseThrow();
        jalon.recordAll(cohort, List.of(answer)).orElseThrow();
        jalon.retract(cohort, answer.id(), CAMILLE).orElseThrow();
        jalon.communities().leave(cohort, member("ada"), null, CAMILLE).orElseThrow();
    }
}
