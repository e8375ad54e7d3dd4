package org.jalon.recognition.rule;

import java.util.List;
import java.util.Set;
import org.jalon.HostId;

/**
 * A rule that is known by its id: found on the class path, or passed to Jalon.
 *
 * @param id of the rule
 */
public record NamedRule(@HostId String id) implements RuleSource {

    @Override
    public Set<String> needs() {
        return Set.of(id);
    }

    @Override
    public List<RecognitionRule> rules(Rules known) {
        return known.find(id).stream().toList();
    }
}
