package org.jalon.challenge;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import org.jalon.CalendarPeriod;
import org.jalon.Description;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.recognition.builtin.Entrants;
import org.jalon.recognition.builtin.Gifts;
import org.jalon.recognition.builtin.StreakRule;
import org.jalon.recognition.builtin.ThresholdRule;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.RuleSource;
import org.jspecify.annotations.Nullable;

/** The text form of challenges before their dates. */
final class DraftText {

    private DraftText() {}

    static Sheet write(ChallengeDraft draft) {
        Sheet sheet = new Sheet()
                .with("title", draft.title())
                .with("about", draft.about())
                .with("entrants", draft.entrants())
                .each("milestones", draft.milestones(), DraftText::write)
                .with("prerequisites", draft.prerequisites())
                .maybe("recurrence", draft.recurrence());
        return draft.capacity() == null ? sheet : sheet.with("capacity", draft.capacity());
    }

    static ChallengeDraft read(Fields fields) {
        return new ChallengeDraft(
                fields.text("title"),
                fields.text("about"),
                fields.word("entrants", Entrants.class),
                fields.each("milestones", DraftText::readMilestone),
                fields.texts("prerequisites").stream().map(AwardKind::new).toList(),
                orNull(fields.maybeWord("recurrence", CalendarPeriod.class)),
                orNull(fields.maybeNumber("capacity")));
    }

    private static Sheet write(MilestoneDraft milestone) {
        Sheet sheet = new Sheet().with("name", milestone.name()).with("by", milestone.by());
        writeAim(milestone.aim(), sheet);
        return sheet.maybe("deadline", milestone.deadline())
                .with("winners", milestone.winners())
                .each(
                        "rewards",
                        milestone.rewards(),
                        reward -> new Sheet()
                                .with("point-kind", reward.pointKind())
                                .with("points", reward.points()));
    }

    private static MilestoneDraft readMilestone(Fields fields) {
        return new MilestoneDraft(
                fields.text("name"),
                readAim(fields),
                fields.word("by", ReachedBy.class),
                DraftText.<Instant>orNull(fields.maybeMoment("deadline")),
                fields.number("winners"),
                fields.each("rewards", reward -> new Reward(reward.text("point-kind"), reward.number("points"))));
    }

    /** What is counted is written as the policy of a single rule, in the words that policies have for it. */
    private static void writeAim(Aim aim, Sheet sheet) {
        if (aim instanceof Aim.All all) {
            sheet.with("all-of", all.milestones());
        } else if (aim instanceof Aim.Keeping keeping) {
            sheet.with("aim", described(Gifts.milestone("aim").when(keeping.streak())));
        } else {
            sheet.with("aim", described(Gifts.milestone("aim").when(((Aim.Reaching) aim).threshold())));
        }
    }

    private static Description described(RuleSource rule) {
        return PolicyDraft.policy("aim").with(rule).describe();
    }

    private static Aim readAim(Fields fields) {
        if (fields.has("all-of")) {
            return new Aim.All(new TreeSet<>(fields.texts("all-of")));
        }
        RuleSource rule = PolicyDraft.from(fields.below("aim").all()).rules().get(0);
        return rule instanceof StreakRule streak
                ? new Aim.Keeping(streak.streak())
                : new Aim.Reaching(((ThresholdRule) rule).threshold());
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
