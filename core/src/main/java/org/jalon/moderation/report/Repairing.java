package org.jalon.moderation.report;

import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.contribution.ContributionRefusal.UNKNOWN_CONTRIBUTION;
import static org.jalon.moderation.report.ReportRefusal.ALREADY_REPAIRED;
import static org.jalon.moderation.report.ReportRefusal.NOT_HIDDEN;

import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.activity.ContentId;
import org.jalon.community.Situation;
import org.jalon.contribution.Contribution;
import org.jalon.contribution.ModeratedContributions;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.log.Journal;
import org.jalon.moderation.log.LogDraft;
import org.jalon.moderation.log.LogTarget;
import org.jalon.moderation.review.ContentStatus;
import org.jalon.moderation.review.Deciding;
import org.jalon.moderation.review.Docket;
import org.jalon.moderation.review.Grounds;
import org.jalon.moderation.review.ReviewItem;
import org.jalon.moderation.review.Statuses;
import org.jalon.moderation.review.Visibility;

/** Shows again what authors have edited. Thread-safe. */
record Repairing(Docket docket, Statuses statuses, ModeratedContributions contributions, Deciding deciding) {

    Outcome<ContentStatus> repair(ContentId content, Situation situation) {
        Session session = situation.session();
        Optional<Contribution> known = contributions.find(content, session).filter(one -> !one.isWithdrawn());
        if (known.isEmpty()) {
            return Reporting.refused(UNKNOWN_CONTRIBUTION, "content", content);
        }
        if (!known.get().isOf(situation.who())) {
            return Reporting.refused(NOT_ALLOWED, "content", content);
        }
        Visibility visibility = statuses.of(content, session).orElseThrow().visibility();
        if (visibility == Visibility.EDIT_REQUESTED) {
            deciding.fulfilled(content, situation);
            return Outcome.accepted(show(content, situation));
        }
        if (visibility != Visibility.HIDDEN) {
            return Reporting.refused(NOT_HIDDEN, "content", content);
        }
        return Kept.repair(content.value(), session).isPresent()
                ? Reporting.refused(ALREADY_REPAIRED, "content", content)
                : Outcome.accepted(repairHidden(known.get(), situation));
    }

    private ContentStatus repairHidden(Contribution known, Situation situation) {
        ReviewItem item = docket.raiseAnew(known, grounds -> grounds, situation);
        Grounds grounds = item.grounds();
        Kept.save(
                known.content().value(),
                new Kept.Repair(item.opened(), grounds.score(), grounds.reporters()),
                situation.session());
        return show(known.content(), situation);
    }

    private ContentStatus show(ContentId content, Situation situation) {
        ContentStatus shown = new ContentStatus(Visibility.PUBLISHED, situation.now(), "");
        statuses.keep(content, shown, situation.session());
        Journal.of(situation)
                .append(LogDraft.done("content.repaired")
                        .on(LogTarget.Type.CONTENT, content.value())
                        .concerning(situation.who())
                        .shownTo(Audience.PUBLIC));
        return shown;
    }
}
