package org.jalon.jackson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.activity.ActivityDraft;
import org.jalon.challenge.MilestoneDraft;
import org.jalon.challenge.Participation;
import org.jalon.community.CommunityNews;
import org.jalon.community.Means;
import org.jalon.community.Restraint;
import org.jalon.community.Situation;
import org.jalon.contribution.HighlightDraft;
import org.jalon.contribution.QuestionDraft;
import org.jalon.gathering.GatheringDraft;
import org.jalon.group.Companies;
import org.jalon.group.Teams;
import org.jalon.internal.Fields;
import org.jalon.kudos.ThanksDraft;
import org.jalon.membership.InvitationDraft;
import org.jalon.membership.OffBoards;
import org.jalon.moderation.builtin.CheckRule;
import org.jalon.moderation.builtin.RejectionRate;
import org.jalon.moderation.builtin.Repetition;
import org.jalon.moderation.log.LogDraft;
import org.jalon.moderation.measure.MeasureDraft;
import org.jalon.moderation.report.ReportDraft;
import org.jalon.moderation.review.DecisionDraft;
import org.jalon.moderation.review.Docket;
import org.jalon.moderation.review.Statuses;
import org.jalon.moderation.review.UndoDraft;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.SubmissionDraft;
import org.jalon.moderation.screening.ScreeningPolicy;
import org.jalon.recognition.RecognitionNews;
import org.jalon.recognition.builtin.EachRule;
import org.jalon.recognition.builtin.Gifts;
import org.jalon.recognition.builtin.Guard;
import org.jalon.recognition.builtin.Streak;
import org.jalon.recognition.description.PolicyDocument;
import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.ledger.Folded;
import org.jalon.recognition.ledger.Remembered;
import org.jalon.recognition.ledger.Tail;
import org.jalon.recognition.policy.Listener;
import org.jalon.recognition.rule.Carried;
import org.jalon.recognition.rule.EntrantShare;
import org.jalon.recognition.rule.HeardThrough;
import org.jalon.recognition.rule.TeamShare;
import org.jalon.record.RecordType;

/** The public types of core that never travel, and why. */
final class NoValues {

    static final Map<Class<?>, String> REASONS = reasons();

    private NoValues() {}

    private static Map<Class<?>, String> reasons() {
        Map<Class<?>, String> reasons = new HashMap<>();
        because(
                "a step towards a draft; the draft travels",
                reasons,
                ActivityDraft.Unidentified.class,
                CheckRule.Named.class,
                CheckRule.When.class,
                DecisionDraft.Undecided.class,
                DecisionDraft.Unexplained.class,
                EachRule.CapNeedingPeriod.class,
                GatheringDraft.Undated.class,
                GatheringDraft.Unended.class,
                Gifts.KudosNeedingPeriod.class,
                HighlightDraft.Unexplained.class,
                InvitationDraft.Unended.class,
                LogDraft.Untargeted.class,
                MeasureDraft.Unexplained.class,
                MeasureDraft.Ungrounded.class,
                MeasureDraft.Untargeted.class,
                MilestoneDraft.Named.class,
                QuestionDraft.Unexplained.class,
                ReportDraft.Unexplained.class,
                Streak.Kinds.class,
                SubmissionDraft.Unsigned.class,
                ThanksDraft.Addressed.class,
                ThanksDraft.Thanks.class,
                ThanksDraft.Unexplained.class,
                UndoDraft.Unexplained.class);
        because(
                "works within a transaction",
                reasons,
                Companies.class,
                Docket.class,
                Means.class,
                OffBoards.class,
                Participation.class,
                Situation.class,
                Statuses.class,
                Teams.class);
        because(
                "a port, or what does nothing in place of one",
                reasons,
                CommunityNews.Unheard.class,
                RecognitionNews.Unheard.class,
                RecordType.class,
                Restraint.None.class);
        because(
                "what folds are handed by a store, in its own form",
                reasons,
                AwardFact.class,
                Folded.class,
                Remembered.class,
                Tail.class);
        because(
                "made by a policy when it is built; the policy travels",
                reasons,
                Carried.class,
                EntrantShare.class,
                HeardThrough.class,
                Listener.class,
                TeamShare.class);
        because("what a guard hands to its rule", reasons, Guard.Passage.class);
        because(
                "what the store tells a screening rule; it holds fingerprints",
                reasons,
                Past.class,
                Past.Written.class);
        because(
                "rules of screening are objects, which need a declarative form of their own",
                reasons,
                RejectionRate.class,
                Repetition.class,
                Repetition.Teller.class,
                ScreeningPolicy.class);
        because("not exported", reasons, Fields.class, PolicyDocument.class);
        return Map.copyOf(reasons);
    }

    private static void because(String reason, Map<Class<?>, String> reasons, Class<?>... types) {
        List.of(types).forEach(type -> reasons.put(type, reason));
    }
}
