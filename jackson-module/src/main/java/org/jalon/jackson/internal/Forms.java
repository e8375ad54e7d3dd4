package org.jalon.jackson.internal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.RefusalCode;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ActivityRefusal;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.challenge.Aim;
import org.jalon.challenge.ChallengeId;
import org.jalon.challenge.ChallengeRefusal;
import org.jalon.challenge.ChallengeState;
import org.jalon.community.CommunityId;
import org.jalon.community.CommunityRefusal;
import org.jalon.community.CourseId;
import org.jalon.community.MemberId;
import org.jalon.contribution.ContributionRefusal;
import org.jalon.contribution.EvidenceRefusal;
import org.jalon.event.EventId;
import org.jalon.gathering.GatheringId;
import org.jalon.gathering.GatheringRefusal;
import org.jalon.group.GroupId;
import org.jalon.group.GroupRefusal;
import org.jalon.kudos.KudosRefusal;
import org.jalon.leaderboard.Audience;
import org.jalon.membership.JoiningRefusal;
import org.jalon.merging.MergingRefusal;
import org.jalon.moderation.measure.MeasureId;
import org.jalon.moderation.measure.MeasureRefusal;
import org.jalon.moderation.report.ReportRefusal;
import org.jalon.moderation.review.ReviewItemId;
import org.jalon.moderation.review.ReviewRefusal;
import org.jalon.moderation.review.RuleId;
import org.jalon.moderation.submission.SubmissionRefusal;
import org.jalon.recognition.Discrepancy;
import org.jalon.recognition.RecognitionRefusal;
import org.jalon.recognition.board.Window;
import org.jalon.recognition.ledger.EntryId;
import org.jalon.recognition.level.LevelRefusal;
import org.jalon.recognition.policy.PolicyVersionId;
import org.jalon.recognition.rule.AwardKind;

/** What is special about some types, declared as mix-ins. A record that is not named here is an object of its components. */
final class Forms {

    /** Where refusals get their codes from; each code stands in one of them only. */
    static final List<Class<? extends RefusalCode>> REFUSALS = List.of(
            ActivityRefusal.class,
            ChallengeRefusal.class,
            CommunityRefusal.class,
            ContributionRefusal.class,
            EvidenceRefusal.class,
            GatheringRefusal.class,
            GroupRefusal.class,
            JoiningRefusal.class,
            KudosRefusal.class,
            LevelRefusal.class,
            MeasureRefusal.class,
            MergingRefusal.class,
            RecognitionRefusal.class,
            ReportRefusal.class,
            ReviewRefusal.class,
            SubmissionRefusal.class);

    private static final List<Class<?>> IDENTIFIERS = List.of(
            ActivityId.class,
            ChallengeId.class,
            CommunityId.class,
            ContentId.class,
            CourseId.class,
            EntryId.class,
            EventId.class,
            GatheringId.class,
            GroupId.class,
            MeasureId.class,
            MemberId.class,
            PolicyVersionId.class,
            ReviewItemId.class,
            RuleId.class,
            ThreadId.class);

    private static final Map<Class<?>, Class<?>> MIX_INS = mixIns();

    private Forms() {}

    static Optional<Class<?>> mixIn(Class<?> type) {
        return Optional.ofNullable(MIX_INS.get(type));
    }

    private static Map<Class<?>, Class<?>> mixIns() {
        Map<Class<?>, Class<?>> mixIns = new HashMap<>();
        IDENTIFIERS.forEach(type -> mixIns.put(type, Identifier.class));
        mixIns.put(AwardKind.class, Token.class);
        mixIns.put(Aim.class, AimForm.class);
        mixIns.put(Audience.class, AudienceForm.class);
        mixIns.put(ChallengeState.class, ChallengeStateForm.class);
        mixIns.put(Discrepancy.class, DiscrepancyForm.class);
        mixIns.put(Outcome.class, OutcomeForm.class);
        mixIns.put(Window.class, WindowForm.class);
        return Map.copyOf(mixIns);
    }

    private interface Identifier {
        @JsonValue
        Object value();
    }

    private interface Token {
        @JsonValue
        String token();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Outcome.Accepted.class, name = "accepted"),
        @JsonSubTypes.Type(value = Outcome.Refused.class, name = "refused")
    })
    private interface OutcomeForm {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Aim.Reaching.class, name = "reaching"),
        @JsonSubTypes.Type(value = Aim.Keeping.class, name = "keeping"),
        @JsonSubTypes.Type(value = Aim.All.class, name = "all")
    })
    private interface AimForm {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Audience.Everybody.class, name = "everybody"),
        @JsonSubTypes.Type(value = Audience.MembersOf.class, name = "members-of"),
        @JsonSubTypes.Type(value = Audience.EntrantsOf.class, name = "entrants-of")
    })
    private interface AudienceForm {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ChallengeState.Proposed.class, name = "proposed"),
        @JsonSubTypes.Type(value = ChallengeState.Declined.class, name = "declined"),
        @JsonSubTypes.Type(value = ChallengeState.Adopted.class, name = "adopted"),
        @JsonSubTypes.Type(value = ChallengeState.Scheduled.class, name = "scheduled"),
        @JsonSubTypes.Type(value = ChallengeState.Completed.class, name = "completed"),
        @JsonSubTypes.Type(value = ChallengeState.Cancelled.class, name = "cancelled")
    })
    private interface ChallengeStateForm {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Discrepancy.WrongBalance.class, name = "wrong-balance"),
        @JsonSubTypes.Type(value = Discrepancy.WrongTotal.class, name = "wrong-total"),
        @JsonSubTypes.Type(value = Discrepancy.WrongIndex.class, name = "wrong-index"),
        @JsonSubTypes.Type(value = Discrepancy.UnsoundReversal.class, name = "unsound-reversal"),
        @JsonSubTypes.Type(value = Discrepancy.Unfounded.class, name = "unfounded"),
        @JsonSubTypes.Type(value = Discrepancy.Missing.class, name = "missing"),
        @JsonSubTypes.Type(value = Discrepancy.WrongFold.class, name = "wrong-fold")
    })
    private interface DiscrepancyForm {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Window.AllTime.class, name = "all-time"),
        @JsonSubTypes.Type(value = Window.Calendar.class, name = "calendar"),
        @JsonSubTypes.Type(value = Window.RollingDays.class, name = "rolling-days"),
        @JsonSubTypes.Type(value = Window.Between.class, name = "between")
    })
    private interface WindowForm {}
}
