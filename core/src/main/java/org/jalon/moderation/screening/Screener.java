package org.jalon.moderation.screening;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jalon.MalformedInput;
import org.jalon.community.Role;
import org.jalon.internal.InputCheck;
import org.jalon.moderation.rule.Lookback;
import org.jalon.moderation.rule.ModerationRule;
import org.jalon.moderation.rule.ModerationRules;
import org.jalon.moderation.rule.Opinion;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Holds submissions against the rules of a policy. The same submission, past and rules give the same screening, but for rules that
 * call out. Immutable and thread-safe; build it once.
 */
public final class Screener {

    private final List<ModerationRule> rules;
    private final Set<Role> exempt;
    private final Lookback lookback;
    private final @Nullable TimeLimits limits;
    private final InputCheck check = InputCheck.withProviderFound();

    private Screener(List<ModerationRule> rules, Set<Role> exempt, @Nullable TimeLimits limits) {
        this.rules = rules;
        this.exempt = exempt;
        this.limits = limits;
        this.lookback = rules.stream().map(ModerationRule::lookback).reduce(Lookback.none(), Lookback::and);
    }

    /**
     * For a policy of rules that neither call out nor are named by their ids.
     *
     * @throws MalformedInput with everything that is wrong with the policy
     */
    public static Screener of(ScreeningPolicy policy) {
        return of(policy, ModerationRules.none());
    }

    /**
     * For a policy of rules that do not call out.
     *
     * @param known where rules named by their ids are found
     * @throws MalformedInput with everything that is wrong with the policy
     */
    public static Screener of(ScreeningPolicy policy, ModerationRules known) {
        return new Screener(PolicyCheck.rules(policy, known, false), policy.exempt(), null);
    }

    /**
     * For any policy.
     *
     * @param known where rules named by their ids are found
     * @param limits asks the rules that call out
     * @throws MalformedInput with everything that is wrong with the policy
     */
    public static Screener of(ScreeningPolicy policy, ModerationRules known, TimeLimits limits) {
        return new Screener(PolicyCheck.rules(policy, known, true), policy.exempt(), limits);
    }

    /** How much of the past its rules need together. */
    public Lookback lookback() {
        return lookback;
    }

    /** Whether it may have to wait for a rule that asks a service; then screen outside of any transaction. */
    public boolean callsOut() {
        return rules.stream().anyMatch(rule -> rule.timeLimit().isPresent());
    }

    /**
     * What becomes of a submission. The rules are asked in order until one decides; no later one is asked.
     *
     * @param past at least as much as {@link #lookback} says
     * @throws MalformedInput when the submission or the past is ill made, with paths that begin with {@code submission} or {@code past}
     */
    public Screening screen(Submission submission, Past past) {
        if (!submission.isWellFormed() || !past.isWellFormed()) {
            check.passed(new Asked(submission, past));
        }
        if (exempt.contains(submission.role())) {
            return Screening.exempting(submission.role());
        }
        Course course = new Course(submission, past);
        for (ModerationRule rule : rules) {
            if (!course.isDecided() && !rule.exempt().contains(submission.role())) {
                ask(rule, course);
            }
        }
        return course.screening();
    }

    record Asked(@Valid Submission submission, @Valid Past past) {}

    private void ask(ModerationRule rule, Course course) {
        course.asking(rule);
        try {
            course.hear(rule, opinion(rule, course.submission(), course.sight()));
        } catch (RuleTimedOut late) {
            course.fail(rule, RuleFailure.Kind.TIMED_OUT, late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            course.fail(rule, RuleFailure.Kind.FAILED, stopped);
        } catch (Exception failed) {
            course.fail(rule, RuleFailure.Kind.FAILED, failed);
        }
    }

    private Opinion opinion(ModerationRule rule, Submission submission, Sight sight) throws Exception {
        Opinion opinion = rule.timeLimit().isEmpty()
                ? rule.screen(submission, sight)
                : Objects.requireNonNull(limits).within(rule.timeLimit().get(), () -> rule.screen(submission, sight));
        return Objects.requireNonNull(opinion, "a rule has an opinion, if only Opinion.none()");
    }
}
