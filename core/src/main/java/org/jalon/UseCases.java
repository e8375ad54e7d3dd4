package org.jalon;

import org.jalon.challenge.Challenges;
import org.jalon.community.CommunityLife;
import org.jalon.contribution.Contributions;
import org.jalon.contribution.EvidenceOfPractice;
import org.jalon.event.delivery.EventDelivery;
import org.jalon.gathering.Gatherings;
import org.jalon.group.Groups;
import org.jalon.kudos.Kudos;
import org.jalon.leaderboard.Leaderboards;
import org.jalon.membership.Joining;
import org.jalon.membership.Preferences;
import org.jalon.merging.Merging;
import org.jalon.moderation.log.ModerationLog;
import org.jalon.moderation.measure.Appeals;
import org.jalon.moderation.measure.Sanctions;
import org.jalon.moderation.report.Reports;
import org.jalon.moderation.review.ReviewQueue;
import org.jalon.moderation.submission.Submissions;
import org.jalon.recognition.Recognition;
import org.jalon.recognition.Recording;

/** All that a {@link Jalon} can do. */
record UseCases(
        CommunityLife communities,
        Joining joining,
        Preferences preferences,
        Groups groups,
        Gatherings gatherings,
        Merging merging,
        Challenges challenges,
        Contributions contributions,
        EvidenceOfPractice evidence,
        Kudos kudos,
        Recognition recognition,
        Leaderboards leaderboards,
        Recording recording,
        EventDelivery events,
        Submissions screening,
        Reports reports,
        ReviewQueue review,
        ModerationLog moderationLog,
        Sanctions sanctions,
        Appeals appeals) {}
