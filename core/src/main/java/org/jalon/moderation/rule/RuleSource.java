package org.jalon.moderation.rule;

import java.util.Optional;

/** Something that a moderation policy can be made with: a rule, or the id of one. */
public interface RuleSource {

    /** The id of the rule; unique within a policy. */
    String id();

    /** The rule; empty when it is not among those known. */
    Optional<ModerationRule> rule(ModerationRules known);
}
