package org.jalon.moderation.rule;

import java.util.Optional;
import org.jalon.HostId;

/**
 * A rule that is known by its id: found on the class path, or passed along.
 *
 * @param id of the rule
 */
public record NamedRule(@HostId String id) implements RuleSource {

    @Override
    public Optional<ModerationRule> rule(ModerationRules known) {
        return known.find(id);
    }
}
