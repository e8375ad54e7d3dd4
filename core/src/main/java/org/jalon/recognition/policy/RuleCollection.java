package org.jalon.recognition.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.HostId;
import org.jalon.Violation;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleSource;
import org.jalon.recognition.rule.Rules;

/** Gathers the rules of a draft and what is wrong with them. */
final class RuleCollection {

    private final Rules known;
    private final SortedMap<String, RecognitionRule> rules = new TreeMap<>();
    private final List<Violation> violations = new ArrayList<>();

    RuleCollection(Rules known) {
        this.known = known;
    }

    List<Violation> addAll(List<RuleSource> sources) {
        for (int i = 0; i < sources.size(); i++) {
            add("rules[" + i + "]", sources.get(i));
        }
        return violations;
    }

    SortedMap<String, RecognitionRule> rules() {
        return rules;
    }

    private void add(String path, RuleSource source) {
        for (String id : source.needs()) {
            if (known.find(id).isEmpty()) {
                violations.add(new Violation(
                        path + ".id", "unknown-rule", "'" + id + "' is no known rule; known are " + known.ids()));
                return;
            }
        }
        source.rules(known).forEach(rule -> add(path, rule));
    }

    private void add(String path, RecognitionRule rule) {
        if (!HostId.Check.isWellFormed(rule.id())) {
            violations.add(
                    new Violation(path + ".id", "host-id", "the id of a rule must be 1 to 128 characters, not blank"));
        } else if (rule.listensTo().isEmpty()) {
            violations.add(new Violation(
                    path + ".listensTo",
                    "not-empty",
                    "rule '" + rule.id() + "' listens to nothing; name a kind of activity"));
        } else if (rules.put(rule.id(), rule) != null) {
            violations.add(new Violation(
                    path + ".id", "duplicate-rule", "'" + rule.id() + "' is the id of two rules; rename one"));
        }
    }
}
