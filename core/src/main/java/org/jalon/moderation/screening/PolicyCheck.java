package org.jalon.moderation.screening;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jalon.HostId;
import org.jalon.Violation;
import org.jalon.internal.InputCheck;
import org.jalon.moderation.rule.ModerationRule;
import org.jalon.moderation.rule.ModerationRules;
import org.jalon.moderation.rule.RuleSource;

/** What is wrong with a policy, all at once. */
final class PolicyCheck {

    private final ModerationRules known;
    private final boolean mayCallOut;
    private final List<ModerationRule> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Violation> found;

    private PolicyCheck(ModerationRules known, boolean mayCallOut, List<Violation> found) {
        this.known = known;
        this.mayCallOut = mayCallOut;
        this.found = new ArrayList<>(found);
    }

    static List<ModerationRule> rules(ScreeningPolicy policy, ModerationRules known, boolean mayCallOut) {
        PolicyCheck check = new PolicyCheck(
                known, mayCallOut, InputCheck.withProviderFound().violations(policy));
        for (int i = 0; i < policy.rules().size(); i++) {
            check.take(policy.rules().get(i), "rules[" + i + "]");
        }
        InputCheck.refuse(check.found);
        return List.copyOf(check.rules);
    }

    private void take(RuleSource source, String path) {
        ModerationRule rule = source.rule(known).orElse(null);
        if (rule == null) {
            refuse(path + ".id", "known-rule", "is '" + source.id() + "', which is none of " + known.ids());
            return;
        }
        rules.add(rule);
        checkId(rule, path + ".id");
        checkLimit(rule, path + ".timeLimit");
    }

    private void checkId(ModerationRule rule, String path) {
        if (!ids.add(rule.id())) {
            refuse(path, "duplicate-id", "is '" + rule.id() + "', as of a rule before; rename one");
        }
        if (rule.id().equals(Screening.POLICY)) {
            refuse(path, "reserved-id", "is '" + Screening.POLICY + "', which stands for the policy itself; rename it");
        }
        if (!HostId.Check.isWellFormed(rule.id())
                && found.stream().noneMatch(one -> one.path().equals(path))) {
            refuse(path, "host-id", "must be 1 to 128 characters, not blank, without control characters");
        }
    }

    private void checkLimit(ModerationRule rule, String path) {
        if (rule.timeLimit()
                .filter(limit -> limit.compareTo(Duration.ofMillis(1)) < 0)
                .isPresent()) {
            refuse(path, "positive-duration", "must be at least a millisecond");
        }
        if (rule.timeLimit().isPresent() && !mayCallOut) {
            refuse(path, "time-limits", "is for rules that call out; pass TimeLimits.on(threads) to the screener");
        }
    }

    private void refuse(String path, String code, String message) {
        found.add(new Violation(path, code, message));
    }
}
