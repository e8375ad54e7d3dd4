package org.jalon.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jalon.Session;
import org.jalon.community.Community;
import org.jalon.recognition.builtin.Progress;
import org.jalon.recognition.builtin.StreakRule;
import org.jalon.recognition.builtin.ThresholdRule;
import org.jalon.recognition.rule.RuleSource;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.SubjectType;

/** Reads how far somebody has come in a challenge. */
final class ProgressReading {

    private final Challenge challenge;
    private final Compiled compiled;
    private final Session session;
    private final LocalDate today;

    ProgressReading(Challenge challenge, Community community, Session session, Instant now) {
        this.challenge = challenge;
        this.compiled = new Compiled(challenge.id(), challenge.draft());
        this.session = session;
        this.today = LocalDate.ofInstant(now, community.zone());
    }

    /** Of all milestones that such a one reaches. */
    List<MilestoneProgress> of(Subject subject) {
        return challenge.draft().milestones().stream()
                .filter(milestone -> milestone.by() == by(subject.type()))
                .map(milestone -> of(milestone, subject))
                .toList();
    }

    private static ReachedBy by(SubjectType type) {
        return switch (type) {
            case TEAM -> ReachedBy.TEAM;
            case COMMUNITY -> ReachedBy.COMMUNITY;
            case MEMBER, CONTENT -> ReachedBy.MEMBER;
        };
    }

    private MilestoneProgress of(MilestoneDraft milestone, Subject subject) {
        return new MilestoneProgress(
                milestone.name(),
                subject,
                isAwarded(milestone.name(), subject),
                progress(compiled.reaching(milestone), subject),
                missing(milestone.aim(), subject),
                milestone.deadline());
    }

    private Progress progress(RuleSource rule, Subject subject) {
        if (rule instanceof StreakRule streak) {
            return streak.progress(session.folds().state(streak.fold(subject)), today);
        }
        ThresholdRule threshold = (ThresholdRule) rule;
        return threshold.progress(session.folds().state(threshold.fold(subject, today)));
    }

    private List<String> missing(Aim aim, Subject subject) {
        return aim instanceof Aim.All all
                ? all.milestones().stream()
                        .filter(name -> !isAwarded(name, subject))
                        .toList()
                : List.of();
    }

    private boolean isAwarded(String milestone, Subject subject) {
        return session.ledger().balance(subject, compiled.award(milestone)) > 0;
    }
}
