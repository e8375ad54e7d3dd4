package org.jalon.moderation.report;

import java.util.List;
import java.util.Optional;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.contribution.ModeratedContributions;
import org.jalon.moderation.log.Journal;
import org.jalon.moderation.log.LogDraft;
import org.jalon.moderation.log.LogTarget;
import org.jalon.moderation.review.ContentStatus;
import org.jalon.moderation.review.Deciding;
import org.jalon.moderation.review.Docket;
import org.jalon.moderation.review.Statuses;

/**
 * Use cases about what members report. Thread-safe. Every method throws {@link MalformedInput} for input that can mean nothing.
 *
 * <p>Every command is refused with {@code unknown-community}; {@code archived}; {@code not-a-member} when the actor is none; {@code not-allowed}.
 */
public final class Reports {

    private final Means means;
    private final Reporting reporting;
    private final Repairing repairing;

    /** For {@link org.jalon.JalonBuilder}. */
    public Reports(
            Means means, Docket docket, Statuses statuses, ModeratedContributions contributions, Deciding deciding) {
        this.means = means;
        this.reporting = new Reporting(docket, statuses, contributions, new Firing(statuses, contributions));
        this.repairing = new Repairing(docket, statuses, contributions, deciding);
    }

    /**
     * Reports what is somebody else's; permission {@link Permission#REPORT}. All reports of a contribution are one review item; how much each weighs
     * says {@link Weighing}. What the policy says follows at once. The same reason again changes nothing. Refused: {@code unknown-contribution};
     * {@code withdrawn-contribution}; {@code own-report}; {@code unknown-report-reason}; {@code too-many-reports} on a day of the community.
     */
    public Outcome<Reported> report(CommunityId id, ReportDraft draft, Actor actor) {
        means.check().passed(draft);
        means.check().passed(actor);
        return means.gate().enter(Permission.REPORT, id, actor, situation -> reporting.report(draft, situation));
    }

    /**
     * Shows one's own contribution again that was hidden for reports, for it was edited; once, and the case stays open. What was reported until then hides
     * it no more. Also shows one that a moderator wanted edited. Refused: {@code unknown-contribution}; {@code not-hidden}; {@code already-repaired}.
     */
    public Outcome<ContentStatus> repaired(CommunityId id, ContentId content, Actor actor) {
        means.check().passed(content);
        means.check().passed(actor);
        return means.gate().enter(id, actor, situation -> repairing.repair(content, situation));
    }

    /** That nothing can be submitted to a thread now, for what members reported there. */
    public Optional<Restraint> pause(CommunityId id, ThreadId thread) {
        means.check().passed(thread);
        return means.store()
                .reading(id, session -> Effects.pause(thread, means.clock().instant(), session));
    }

    /** That a newcomer can submit nothing now, for what members reported. */
    public Optional<Restraint> silence(CommunityId id, MemberId member) {
        means.check().passed(member);
        return means.store()
                .reading(id, session -> Effects.silence(member, means.clock().instant(), session));
    }

    /** Lets a paused thread go on; permission {@link Permission#REVIEW}. Tells whether it was paused. */
    public Outcome<Boolean> resume(CommunityId id, ThreadId thread, Actor actor) {
        means.check().passed(thread);
        means.check().passed(actor);
        return means.gate().enter(Permission.REVIEW, id, actor, situation -> {
            Optional<Restraint> pause = Effects.pause(thread, situation.now(), situation.session());
            pause.ifPresent(one -> Reckoning.lift(new Settlement.Lifted(true, thread.value(), one), situation));
            return Outcome.accepted(pause.isPresent());
        });
    }

    /** Lets a silenced newcomer speak; permission {@link Permission#REVIEW}. Tells whether the member was silenced. */
    public Outcome<Boolean> unsilence(CommunityId id, MemberId member, Actor actor) {
        means.check().passed(member);
        means.check().passed(actor);
        return means.gate().enter(Permission.REVIEW, id, actor, situation -> {
            Optional<Restraint> silence = Effects.silence(member, situation.now(), situation.session());
            silence.ifPresent(one -> Reckoning.lift(new Settlement.Lifted(false, member.value(), one), situation));
            return Outcome.accepted(silence.isPresent());
        });
    }

    /** What became of a member's reports, for the member, and for who has permission {@link Permission#REVIEW}. */
    public Outcome<ReporterRecord> record(CommunityId id, MemberId member, Actor actor) {
        means.check().passed(member);
        means.check().passed(actor);
        return means.gate()
                .look(
                        id,
                        (session, community) -> means.gate()
                                .situation(session, community, actor)
                                .flatMap(situation -> member.equals(situation.who())
                                        ? Outcome.accepted(situation)
                                        : means.gate().require(Permission.REVIEW, situation))
                                .map(situation -> Kept.reporter(member, session)));
    }

    /** The policy in force; the usual one when none was adopted. */
    public ReportPolicy policy(CommunityId id) {
        return means.store().reading(id, Kept::policy);
    }

    /** What it takes to hide a contribution at medium sensitivity, in hundredths: as the policy says, or as past decisions do since. */
    public long score(CommunityId id) {
        return means.store().reading(id, session -> Kept.usualScore(Kept.policy(session), session));
    }

    /** Adopts a policy for all reports to come, and forgets what was recalibrated; permission {@link Permission#TUNE_MODERATION}. */
    public Outcome<ReportPolicy> adopt(CommunityId id, ReportPolicy policy, Actor actor) {
        means.check().passed(policy);
        means.check().passed(actor);
        return means.gate().enter(Permission.TUNE_MODERATION, id, actor, situation -> {
            Kept.save(policy, situation.session());
            log("reports.tuned", policy.score(), situation);
            return Outcome.accepted(policy);
        });
    }

    /**
     * Learns from the last thousand decided cases what it takes to hide a contribution, see {@link Calibration}; permission
     * {@link Permission#TUNE_MODERATION}. Returns the score, in hundredths. Nothing that has been brought about changes.
     */
    public Outcome<Long> recalibrate(CommunityId id, Actor actor) {
        means.check().passed(actor);
        return means.gate().enter(Permission.TUNE_MODERATION, id, actor, situation -> {
            Session session = situation.session();
            List<Calibration.Decided> cases = new PastCases(session).all();
            long before = Kept.usualScore(Kept.policy(session), session);
            long after = Calibration.recalibrated(before, cases);
            if (after != before) {
                Kept.saveUsualScore(after, session);
                log("reports.recalibrated", after, situation);
            }
            return Outcome.accepted(after);
        });
    }

    private static void log(String action, long score, Situation situation) {
        Journal.of(situation)
                .append(LogDraft.done(action)
                        .on(LogTarget.of(LogTarget.Type.COMMUNITY))
                        .with(Values.of("score", score)));
    }
}
