package org.jalon.recognition.level;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.HostId;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleSource;
import org.jalon.recognition.rule.Rules;

/**
 * A ladder of levels that members climb and come down: {@code level("trust").step(gain(...).loss(...))}. Its rule has the id
 * {@code level:name}, gives that award, and a member's balance of it is the member's level, from 0.
 *
 * <p><em>Counts.</em> A day is a calendar day where the community is. At any moment a tally of <i>n</i> days counts what is to the
 * member's credit and dated on the day of that moment or the <i>n</i> - 1 days before it, so it changes when something occurs and at
 * midnight.
 *
 * <p><em>Up.</em> A member on step <i>k</i> gains step <i>k</i> + 1 at the moment at which all of its gaining conditions hold and none of
 * its losing ones does; and the next step at once when the same is true of it. <em>Down.</em> A member who stands on a step while any of its
 * losing conditions holds, without a break, for its grace, falls one step, at the end of the grace; the grace of the step below begins
 * then, if a losing condition of that one holds. What occurs at the very end of the grace comes too late.
 *
 * <p><em>Time.</em> What time alone brings about is awarded at the next fact of the member: something counted, or an evaluation. It comes
 * out as if levels were evaluated at every moment; how often they are makes no difference to where a member stands after an evaluation.
 *
 * <p><em>Locks.</em> A locked level neither rises nor falls, while counting goes on. Once unlocked, the member stands on that step as if
 * just arrived: rises from it at once where the conditions hold, or begins its grace.
 *
 * <p><em>Versions.</em> A tally is known by what it counts; one that an earlier version of the policy did not keep, or not over so many
 * days, begins with the version. A level above the last step becomes the last step at the member's next fact.
 *
 * @param ladder its name
 * @param steps the first one is level 1
 */
public record LevelRule(@HostId String ladder, @NotEmpty List<@Valid @NotNull LevelStep> steps) implements RuleSource {

    /** The kind of the fact that it was looked at what time has brought about for a member, who benefits. */
    public static final String EVALUATED = Activity.RESERVED + "level.evaluated";

    /** The kind of the fact that the level of a member, who benefits, on a ladder, the object, was locked; the amount is the level. */
    public static final String LOCKED = Activity.RESERVED + "level.locked";

    /** The kind of the fact that the level of a member, who benefits, on a ladder, the object, was unlocked. */
    public static final String UNLOCKED = Activity.RESERVED + "level.unlocked";

    public LevelRule {
        steps = List.copyOf(steps);
    }

    /** A ladder of that name; its steps come next, the lowest one first. */
    public static LevelRule level(String ladder) {
        return new LevelRule(ladder, List.of());
    }

    /** With one step more, above the others. */
    public LevelRule step(LevelStep step) {
        List<LevelStep> more = new ArrayList<>(steps);
        more.add(step);
        return new LevelRule(ladder, more);
    }

    /** What it gives. */
    public AwardKind award() {
        return AwardKind.level(ladder);
    }

    /** Whose state says where the member stands. */
    public CellId fold(MemberId member) {
        return new CellId(award().token(), FoldKey.member(member));
    }

    /** The ladder that the rule comes from; empty when it comes from something else. */
    public static Optional<LevelRule> behind(RecognitionRule rule) {
        return rule instanceof LevelFold fold ? Optional.of(fold.of()) : Optional.empty();
    }

    /** Where a member stands at that moment whose {@link #fold} has come to that state. */
    public LevelStanding standing(Values state, Instant now, ZoneId zone) {
        return LevelStanding.of(this, state, now, zone);
    }

    /** Whether time has brought about by then what was not awarded yet. */
    public boolean isOverdue(Values state, Instant now, ZoneId zone) {
        Climb climb = climb(state, zone);
        climb.waitUntil(now);
        return climb.level() != Climb.levelOf(state);
    }

    Climb climb(Values state, ZoneId zone) {
        return new Climb(this, Counted.by(this), state, zone);
    }

    @Override
    public List<RecognitionRule> rules(Rules known) {
        return List.of(new LevelFold(this));
    }

    LevelStep step(int level) {
        return steps.get(level - 1);
    }
}
