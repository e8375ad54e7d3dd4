package org.jalon.moderation.report;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jalon.Session;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.Situation;
import org.jalon.contribution.Contribution;
import org.jalon.contribution.ModeratedContributions;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.log.Journal;
import org.jalon.moderation.log.LogDraft;
import org.jalon.moderation.log.LogTarget;
import org.jalon.moderation.review.ContentStatus;
import org.jalon.moderation.review.Grounds;
import org.jalon.moderation.review.ReviewItem;
import org.jalon.moderation.review.Statuses;
import org.jalon.moderation.review.Visibility;

/** Brings about what reports are enough for. Thread-safe. */
record Firing(Statuses statuses, ModeratedContributions contributions) {

    Set<ReportEffect> fire(Contribution about, ReviewItem item, ReportPolicy policy, Situation situation) {
        Set<ReportEffect> fired = EnumSet.noneOf(ReportEffect.class);
        long usual = Kept.usualScore(policy, situation.session());
        boolean ofStaff = about.authors().stream().anyMatch(author -> isStaff(author, policy, situation));
        if (!ofStaff && hides(item, policy, usual, situation)) {
            hide(about.content(), about.authors().get(0), situation);
            fired.add(ReportEffect.HIDE);
        }
        ThreadId thread = about.thread();
        if (thread != null && pauses(thread, policy, usual, situation)) {
            fired.add(ReportEffect.PAUSE_THREAD);
        }
        for (MemberId author : about.authors()) {
            if (!isStaff(author, policy, situation) && silences(author, policy, usual, situation)) {
                fired.add(ReportEffect.SILENCE_NEWCOMER);
            }
        }
        return fired;
    }

    static boolean isStaff(MemberId member, ReportPolicy policy, Situation situation) {
        Optional<Membership> membership = situation.session().memberships().find(member);
        return membership
                .flatMap(found -> found.roleAt(situation.now()))
                .filter(policy.staff()::contains)
                .isPresent();
    }

    private boolean hides(ReviewItem item, ReportPolicy policy, long usual, Situation situation) {
        Session session = situation.session();
        boolean open = statuses.of(item.content(), session)
                .filter(status -> status.visibility() == Visibility.PUBLISHED)
                .isPresent();
        Grounds grounds = item.grounds();
        Kept.Repair before = Kept.repair(item.content().value(), session)
                .filter(repair -> repair.round().equals(item.opened()))
                .orElse(new Kept.Repair(item.opened(), 0, 0));
        return open
                && policy.hide()
                        .fires(grounds.score() - before.score(), grounds.reporters() - before.reporters(), usual);
    }

    private void hide(ContentId content, MemberId author, Situation situation) {
        ContentStatus hidden = new ContentStatus(Visibility.HIDDEN, situation.now(), ContentStatus.REPORTS);
        statuses.keep(content, hidden, situation.session());
        log("content.hidden", LogTarget.of(LogTarget.Type.CONTENT, content.value()), author, situation);
    }

    private static boolean pauses(ThreadId thread, ReportPolicy policy, long usual, Situation situation) {
        Session session = situation.session();
        Heat heat = Heat.of(thread, session);
        if (Effects.pause(thread, situation.now(), session).isPresent()
                || !policy.pause().fires(heat.score(), heat.reporters(), usual)) {
            return false;
        }
        session.records().save(Effects.PAUSE, thread.value(), lasting(policy.pauseHours(), situation));
        Journal.automatic(session, situation.now())
                .append(LogDraft.done("thread.paused")
                        .on(LogTarget.Type.THREAD, thread.value())
                        .under(ContentStatus.REPORTS)
                        .shownTo(Audience.PUBLIC));
        return true;
    }

    private boolean silences(MemberId author, ReportPolicy policy, long usual, Situation situation) {
        Session session = situation.session();
        Heat heat = Heat.of(author, session);
        boolean newcomer = contributions.published(author, policy.newcomer(), session) < policy.newcomer();
        if (!newcomer
                || Effects.silence(author, situation.now(), session).isPresent()
                || !policy.silence().fires(heat.score(), heat.reporters(), usual)) {
            return false;
        }
        session.records().save(Effects.SILENCE, author.value(), lasting(policy.silenceHours(), situation));
        log("member.silenced", LogTarget.of(LogTarget.Type.MEMBER), author, situation);
        return true;
    }

    private static Restraint lasting(int hours, Situation situation) {
        return new Restraint(situation.now(), situation.now().plus(Duration.ofHours(hours)));
    }

    static void log(String action, LogTarget target, MemberId concerned, Situation situation) {
        Journal.automatic(situation.session(), situation.now())
                .append(LogDraft.done(action)
                        .on(target)
                        .concerning(concerned)
                        .under(ContentStatus.REPORTS)
                        .shownTo(Audience.PUBLIC));
    }
}
