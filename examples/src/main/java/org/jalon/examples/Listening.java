package org.jalon.examples;

import static java.time.Instant.now;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.Duration;
import org.jalon.Jalon;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.event.AwardGiven;
import org.jalon.event.delivery.Backoff;
import org.jalon.event.delivery.DeadLetter;
import org.jalon.event.delivery.EventListener;
import org.jalon.event.delivery.Relay;
import org.jalon.event.delivery.RelaySettings;
import org.jalon.event.delivery.Round;

/** How to listen to what happens, as the page about events shows it. */
final class Listening {

    private static final Actor CAMILLE = by(member("camille"));
    private static final MemberId HUGO = member("hugo");

    private Listening() {}

    public static void main(String[] args) {
        Jalon jalon = Jalon.builder().publishingEvents().build();
        Relay relay = jalon.events().relayTo(event -> {
            if (event.what() instanceof AwardGiven given) {
                System.out.println(
                        given.award().subject().id() + " gets " + given.award().kind());
            }
        });

        live(jalon);
        Round round = relay.deliverDue();
        System.out.println(round.delivered() + " events delivered");
        jalon.events().purgeDeliveredBefore(Duration.ofDays(7));
    }

    private static void live(Jalon jalon) {
        CommunityId cohort = jalon.communities()
                .found(aCommunity("Conduite du changement"), CAMILLE)
                .orElseThrow();
        jalon.communities().join(cohort, aMember(HUGO), CAMILLE).orElseThrow();
        jalon.recognition()
                .adopt(
                        cohort,
                        policy("starter")
                                .with(badge("Helper")
                                        .when(count("answer.accepted").reaches(1))),
                        CAMILLE)
                .orElseThrow();
        jalon.record(
                        cohort,
                        activity("answer.accepted")
                                .id("thanks-7")
                                .by(CAMILLE.member())
                                .benefiting(HUGO)
                                .at(now()))
                .orElseThrow();
    }

    static Relay patientRelay(Jalon jalon, EventListener listener) {
        RelaySettings patient = RelaySettings.usual()
                .attempts(20)
                .lease(Duration.ofMinutes(5))
                .backoff(Backoff.doubling(Duration.ofSeconds(30), Duration.ofHours(4)));
        Relay relay = jalon.events().relayTo(listener, patient);
        return relay;
    }

    static void requeue(Jalon jalon) {
        for (DeadLetter letter : jalon.events().deadLetters(null, 100)) {
            jalon.events().requeue(letter.event().community(), letter.event().id());
        }
    }
}
