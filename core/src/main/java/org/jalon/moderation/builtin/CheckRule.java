package org.jalon.moderation.builtin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.HostId;
import org.jalon.community.Role;
import org.jalon.moderation.rule.Lookback;
import org.jalon.moderation.rule.ModerationRule;
import org.jalon.moderation.rule.OnFailure;
import org.jalon.moderation.rule.Opinion;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Ruling;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.rule.Verdict;

/**
 * A rule made of a check and what follows when it is so. Immutable.
 *
 * <pre>{@code rule("newcomers-links").when(publishedFewerThan(3).and(moreLinksThan(2))).then(HOLD).exempting(EXPERT)}</pre>
 *
 * <p>When the check fails, the submission is held, unless {@link #failingOpen()} says otherwise.
 */
public final class CheckRule implements ModerationRule {

    @HostId
    private final String id;

    @NotNull
    @Valid
    private final Check check;

    @Valid
    private final Consequence consequence;

    private final OnFailure onFailure;
    private final Set<Role> exempt;

    private CheckRule(String id, Check check, Consequence consequence, OnFailure onFailure, Set<Role> exempt) {
        this.id = id;
        this.check = check;
        this.consequence = consequence;
        this.onFailure = onFailure;
        this.exempt = exempt;
    }

    /** Begins one; what it looks for comes next. */
    public static Named rule(String id) {
        return new Named(id);
    }

    /** A rule that still needs its check. */
    public record Named(String id) {

        public When when(Check check) {
            return new When(id, check);
        }
    }

    /** A rule that still needs what follows. */
    public record When(String id, Check check) {

        /** That verdict; to ask the author first, say what follows. */
        public CheckRule then(Verdict verdict) {
            return then(Ruling.of(verdict));
        }

        public CheckRule then(Ruling ruling) {
            return with(new Consequence.Decide(ruling));
        }

        /** Evidence for later rules, and for whoever reads the screening: that much for each reason. */
        public CheckRule counts(String label, int weight) {
            return with(new Consequence.Weigh(label, weight));
        }

        /** The places that it found are masked when the submission is published. */
        public CheckRule masks() {
            return with(new Consequence.Mask());
        }

        private CheckRule with(Consequence consequence) {
            return new CheckRule(id, check, consequence, OnFailure.HOLD, Set.of());
        }
    }

    /** When the check fails, or takes too long, the next rule goes on. */
    public CheckRule failingOpen() {
        return new CheckRule(id, check, consequence, OnFailure.GO_ON, exempt);
    }

    /** Does not look at what these submit; in place of those named before. */
    public CheckRule exempting(Role... roles) {
        return new CheckRule(id, check, consequence, onFailure, Set.of(roles));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Opinion screen(Submission submission, Sight sight) {
        List<Reason> reasons = check.reasons(submission, sight);
        return reasons.isEmpty() ? Opinion.none() : consequence.of(reasons);
    }

    @Override
    public OnFailure onFailure() {
        return onFailure;
    }

    @Override
    public Optional<Duration> timeLimit() {
        return check.timeLimit();
    }

    @Override
    public Lookback lookback() {
        return check.lookback();
    }

    @Override
    public Set<Role> exempt() {
        return exempt;
    }

    @Override
    public String toString() {
        return "rule " + id;
    }
}
