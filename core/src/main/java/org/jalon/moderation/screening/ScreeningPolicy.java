package org.jalon.moderation.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jalon.community.Role;
import org.jalon.moderation.rule.ModerationRules;
import org.jalon.moderation.rule.NamedRule;
import org.jalon.moderation.rule.RuleSource;

/**
 * The rules that submissions are held against, in that order. What no rule decides is published.
 *
 * @param rules each with its own id
 * @param exempt whose submissions no rule looks at
 */
public record ScreeningPolicy(
        @NotNull List<@Valid @NotNull RuleSource> rules,
        @NotNull Set<@NotNull Role> exempt) {

    public ScreeningPolicy {
        rules = List.copyOf(rules);
        exempt = Set.copyOf(exempt);
    }

    /** These rules, in that order, for everybody. */
    public static ScreeningPolicy of(RuleSource... rules) {
        return new ScreeningPolicy(List.of(rules), Set.of());
    }

    /** With one more rule at the end. */
    public ScreeningPolicy with(RuleSource rule) {
        List<RuleSource> more = new ArrayList<>(rules);
        more.add(rule);
        return new ScreeningPolicy(more, exempt);
    }

    /** With one more rule at the end: the one of that id among the {@link ModerationRules} that the screener is given. */
    public ScreeningPolicy with(String id) {
        return with(new NamedRule(id));
    }

    /** Except for these roles, too. */
    public ScreeningPolicy exempting(Role first, Role... others) {
        EnumSet<Role> more = EnumSet.of(first, others);
        more.addAll(exempt);
        return new ScreeningPolicy(rules, more);
    }
}
