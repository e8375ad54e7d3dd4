package org.jalon.event;

import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Course.course;
import static org.jalon.community.MemberId.member;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.Charter;
import org.jalon.community.Community;
import org.jalon.community.CommunityChange;
import org.jalon.community.CommunityId;
import org.jalon.community.Door;
import org.jalon.community.MemberId;
import org.jalon.community.Phase;
import org.jalon.community.PhaseChange;
import org.jalon.community.Profile;
import org.jalon.community.Rest;
import org.jalon.community.Role;
import org.jalon.community.Stage;
import org.jalon.community.StageMove;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.ledger.Reason;
import org.jalon.recognition.policy.PolicyVersionId;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Subject;

/** An event of each type with all that it can hold, in Java and as golden text. */
final class Samples {

    static final CommunityId COMMUNITY = CommunityId.of("01970000-0000-7000-8000-000000000001");

    /** Stands for what members write. */
    static final String PRIVATE = "between us";

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final MemberId ADA = member("ada");
    private static final MemberId CAMILLE = member("camille");

    private Samples() {}

    static List<Event> all() {
        return Stream.of(
                        new CommunityFounded(community()),
                        new MemberJoined(ADA, Role.COMMUNITY_MANAGER, NOON, CAMILLE),
                        new MemberLeft(ADA, NOON.plusNanos(1), CAMILLE),
                        new CommunityChanged(CommunityChange.STAGE, community(), CAMILLE),
                        new RoleAssigned(ADA, Role.EXPERT, NOON, CAMILLE),
                        new ActivityRecorded(activityOfAda()),
                        new ActivityRetracted(activityOfAda(), CAMILLE),
                        new AwardGiven(entry(1), award(), 3),
                        new AwardReversed(entry(2), entry(1), award(), 4),
                        new PolicyAdopted(new PolicyVersionId(uuid(9)), 4, PRIVATE, NOON, CAMILLE))
                .map(Samples::event)
                .toList();
    }

    static Event event(DomainEvent what) {
        return new Event(new EventId(uuid(7)), COMMUNITY, NOON.plusNanos(123_456_789), 42, what);
    }

    static String golden(String type) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream(type + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Community community() {
        Profile profile = Profile.blank()
                .with(Charter.charter(PRIVATE).valuing(PRIVATE, "courage"))
                .with(Door.APPROVAL)
                .with(course("CDC-26", NOON, NOON.plusSeconds(60)))
                .with(new PhaseChange(NOON, Phase.AFTER, ADA))
                .with(new PhaseChange(NOON.plusSeconds(1), null, ADA))
                .with(new StageMove(Stage.stage("maturing"), NOON, ADA, PRIVATE));
        return new Community(COMMUNITY, PRIVATE, ZoneId.of("Europe/Paris"), NOON, CAMILLE, rested(profile));
    }

    private static Profile rested(Profile profile) {
        List<Rest> rests = List.of(new Rest(NOON, NOON.plusSeconds(2), ADA), new Rest(NOON.plusSeconds(3), null, ADA));
        return new Profile(
                profile.charter(), profile.door(), profile.courses(), profile.phases(), profile.stages(), rests, null);
    }

    private static Activity activityOfAda() {
        Values attributes = Values.none()
                .with("note", PRIVATE)
                .with("first", true)
                .with("minutes", 90)
                .with("steps", List.of(1L, -2L));
        return activity("answer.accepted")
                .id("post-42/accepted")
                .by(CAMILLE)
                .on("post-42")
                .within("thread-7")
                .benefiting(ADA)
                .amounting(-5)
                .having(attributes)
                .at(NOON.minusNanos(1));
    }

    private static Award award() {
        Reason reason =
                new Reason("helping", FoldKey.member(ADA).slice("2026-06-01"), new ActivityId("post-42/accepted"), 1);
        return new Award(AwardKind.badge("Good host"), 10, Subject.member(ADA), NOON, reason);
    }

    private static EntryId entry(int number) {
        return new EntryId(uuid(number));
    }

    private static UUID uuid(int number) {
        return new UUID(0x0197_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }
}
