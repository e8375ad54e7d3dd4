package org.jalon;

import static org.jalon.challenge.ChallengeDraft.aChallenge;
import static org.jalon.challenge.MilestoneDraft.milestone;
import static org.jalon.community.Charter.charter;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.contribution.ContributionDraft.aPost;
import static org.jalon.contribution.EvidenceDraft.someEvidence;
import static org.jalon.contribution.HighlightDraft.highlighting;
import static org.jalon.contribution.QuestionDraft.questioning;
import static org.jalon.gathering.GatheringDraft.aGathering;
import static org.jalon.group.GroupDraft.aTeam;
import static org.jalon.kudos.ThanksDraft.thanks;
import static org.jalon.membership.InvitationDraft.anInvitation;
import static org.jalon.moderation.measure.MeasureDraft.measure;
import static org.jalon.moderation.report.ReportDraft.reporting;
import static org.jalon.moderation.submission.Manuscript.manuscript;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.challenge.ChallengeId;
import org.jalon.community.Course;
import org.jalon.community.CourseId;
import org.jalon.community.Door;
import org.jalon.community.MemberId;
import org.jalon.community.Phase;
import org.jalon.community.Role;
import org.jalon.community.Stage;
import org.jalon.gathering.GatheringId;
import org.jalon.group.GroupId;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.measure.Ladder;
import org.jalon.moderation.measure.MeasureId;
import org.jalon.moderation.measure.MeasureType;
import org.jalon.moderation.report.ReportPolicy;
import org.jalon.moderation.review.DecisionDraft;
import org.jalon.moderation.review.QueuePlace;
import org.jalon.moderation.review.ReviewAction;
import org.jalon.moderation.review.ReviewItemId;
import org.jalon.moderation.review.UndoDraft;

/** A well-formed value of each type that a command takes; what they name does not exist. */
final class Examples {

    static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    private static final UUID SOME = UUID.fromString("01900000-0000-7000-8000-000000000009");
    private static final MemberId BOB = member("bob");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final DecisionDraft DECISION =
            new DecisionDraft(new ReviewItemId(SOME), 1, ReviewAction.REMOVE, null, "because");

    private static final Map<Class<?>, Object> BY_TYPE = Stream.of(
                    new ActivityId("activity"),
                    new ContentId("content"),
                    new ThreadId("thread"),
                    aChallenge("Try").with(milestone("one").when(count("tried").reaches(1))),
                    new ChallengeId(SOME),
                    charter("We learn").valuing("Questions"),
                    aCommunity("Another"),
                    Course.course("course", NOW, LATER),
                    new CourseId("course"),
                    Door.OPEN,
                    BOB,
                    aMember(BOB),
                    Phase.AFTER,
                    Role.EXPERT,
                    Stage.stage("maturing"),
                    aPost("post"),
                    someEvidence("note"),
                    highlighting("post").because("It helps"),
                    questioning("note").because("When was it?"),
                    aGathering("Day one").from(NOW).until(LATER),
                    new GatheringId(SOME),
                    aTeam("Blue"),
                    new GroupId(SOME),
                    thanks("thanks").to(BOB).of(1).because("It helped"),
                    anInvitation(BOB).until(LATER),
                    Audience.MODERATORS,
                    Ladder.usual(),
                    measure(MeasureType.WARNING).against(BOB).under("rule").because("Enough"),
                    new MeasureId(SOME),
                    reporting("post").as("spam"),
                    ReportPolicy.usual(),
                    DECISION,
                    new QueuePlace(1, new ReviewItemId(SOME)),
                    new ReviewItemId(SOME),
                    new UndoDraft(new ReviewItemId(SOME), 1, "because"),
                    manuscript(aPost("post")).saying("Hello"),
                    policy("policy").with(points("help", 1).forEach("helped")),
                    Duration.ofHours(1),
                    "maturing")
            .collect(Collectors.toMap(Object::getClass, Function.identity()));

    private Examples() {}

    /** @param place where among the parameters; a later one is a later instant */
    static Object of(Class<?> type, int place) {
        if (type == Instant.class) {
            return NOW.plus(Duration.ofHours(place));
        }
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == List.class) {
            return List.of(DECISION);
        }
        if (type == Consumer.class) {
            return (Consumer<Object>) entry -> {};
        }
        return Objects.requireNonNull(BY_TYPE.get(type), () -> "there is no example of " + type);
    }
}
