package org.jalon.challenge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jalon.recognition.builtin.ChallengeRules;
import org.jalon.recognition.builtin.Entrants;
import org.jalon.recognition.builtin.Field;
import org.jalon.recognition.builtin.Gift;
import org.jalon.recognition.builtin.Measure;
import org.jalon.recognition.builtin.Per;
import org.jalon.recognition.builtin.Recipient;
import org.jalon.recognition.builtin.StreakRule;
import org.jalon.recognition.builtin.Threshold;
import org.jalon.recognition.builtin.ThresholdRule;
import org.jalon.recognition.builtin.Until;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.RuleSource;

/**
 * A challenge as rules of recognition.
 *
 * @param id of the challenge
 * @param draft what it is
 */
record Compiled(ChallengeId id, ChallengeDraft draft) {

    PolicyDraft rules() {
        List<RuleSource> rules = new ArrayList<>();
        draft.milestones().forEach(milestone -> addTo(rules, milestone));
        return PolicyDraft.policy("challenge").with(new ChallengeRules(id.toString(), draft.entrants(), rules));
    }

    /** Under which the milestone is awarded. */
    AwardKind award(String milestone) {
        return AwardKind.milestone(id + "/" + milestone);
    }

    private void addTo(List<RuleSource> rules, MilestoneDraft milestone) {
        RuleSource reaching = reaching(milestone);
        rules.add(milestone.deadline() == null ? reaching : new Until(milestone.deadline(), reaching));
        if (milestone.winners() > 0) {
            rules.add(gift(milestone, "/winners", award(milestone.name()), 1)
                    .forEach(reached(milestone))
                    .first(milestone.winners(), Per.COMMUNITY));
        }
        for (int i = 0; i < milestone.rewards().size(); i++) {
            Reward reward = milestone.rewards().get(i);
            rules.add(gift(milestone, "/reward/" + i, AwardKind.points(reward.pointKind()), reward.points())
                    .forEach(award(milestone.name())));
        }
    }

    /** The rule that finds out when the milestone is reached, as if everybody took part and there were no deadline. */
    RuleSource reaching(MilestoneDraft milestone) {
        Gift gift = gift(milestone, "", reached(milestone), 1);
        if (milestone.aim() instanceof Aim.Keeping keeping) {
            return new StreakRule(gift, keeping.streak(), recipient(milestone));
        }
        return new ThresholdRule(gift, threshold(milestone.aim()), per(milestone), recipient(milestone));
    }

    private AwardKind reached(MilestoneDraft milestone) {
        return milestone.winners() == 0
                ? award(milestone.name())
                : AwardKind.signal(id + "/" + milestone.name() + "/reached");
    }

    private Gift gift(MilestoneDraft milestone, String suffix, AwardKind kind, long amount) {
        return new Gift("challenge/" + id + "/" + milestone.name() + suffix, kind, amount);
    }

    private Threshold threshold(Aim aim) {
        if (aim instanceof Aim.Reaching reaching) {
            Threshold threshold = reaching.threshold();
            return new Threshold(anew(threshold.measure()), threshold.levels(), threshold.every());
        }
        Aim.All all = (Aim.All) aim;
        Set<String> tokens = new LinkedHashSet<>();
        all.milestones().forEach(name -> tokens.add(award(name).token()));
        return anew(Measure.distinct(Field.KIND, tokens.toArray(new String[0]))).reaches(tokens.size());
    }

    private Measure anew(Measure measure) {
        return draft.recurrence() == null ? measure : measure.within(draft.recurrence());
    }

    private static Per per(MilestoneDraft milestone) {
        return milestone.by() == ReachedBy.COMMUNITY ? Per.COMMUNITY : Per.RECIPIENT;
    }

    private Recipient recipient(MilestoneDraft milestone) {
        return switch (milestone.by()) {
            case COMMUNITY -> Recipient.COMMUNITY;
            case MEMBER -> Recipient.WHO_DESERVES_IT;
            case TEAM -> isOfTeamsAlready(milestone) ? Recipient.WHO_DESERVES_IT : Recipient.TEAM;
        };
    }

    /** What is heard of teams that entered, and milestones that teams reached. */
    private boolean isOfTeamsAlready(MilestoneDraft milestone) {
        return draft.entrants() == Entrants.TEAMS || milestone.aim() instanceof Aim.All;
    }
}
