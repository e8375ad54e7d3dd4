package org.jalon.recognition.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jalon.HostId;
import org.jalon.recognition.rule.RuleSource;

/**
 * A policy about to be adopted: a name and its rules.
 *
 * @param name how people call it
 * @param rules its rules, or descriptions of them
 */
public record PolicyDraft(@HostId String name, List<@NotNull @Valid RuleSource> rules) {

    public PolicyDraft {
        rules = List.copyOf(rules);
    }

    public static PolicyDraft policy(String name) {
        return new PolicyDraft(name, List.of());
    }

    public PolicyDraft with(RuleSource rule) {
        List<RuleSource> more = new ArrayList<>(rules);
        more.add(rule);
        return new PolicyDraft(name, more);
    }

    /** With a rule that is known by its id: found by {@link java.util.ServiceLoader}, or passed to Jalon. */
    public PolicyDraft withRule(String id) {
        return with(new NamedRule(id));
    }
}
