package org.jalon.recognition.policy;

import java.util.List;
import java.util.Set;
import org.jalon.HostId;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleSource;
import org.jalon.recognition.rule.Rules;

/** A rule that is known by its id: found on the class path, or passed to Jalon. */
record NamedRule(@HostId String id) implements RuleSource {

    @Override
    public Set<String> needs() {
        return Set.of(id);
    }

    @Override
    public List<RecognitionRule> rules(Rules known) {
        return known.find(id).stream().toList();
    }
}
