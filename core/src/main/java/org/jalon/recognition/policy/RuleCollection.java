package org.jalon.recognition.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jalon.HostId;
import org.jalon.KindName;
import org.jalon.Violation;
import org.jalon.recognition.description.PolicyDocument;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.NamedRule;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleSource;
import org.jalon.recognition.rule.Rules;

/** Gathers the rules of a draft and what is wrong with them. */
final class RuleCollection {

    private final Rules known;
    private final SortedMap<String, RecognitionRule> rules = new TreeMap<>();
    private final List<RuleSource> sources = new ArrayList<>();
    private final List<Violation> violations;

    /** Adds to what is known to be wrong; rules of which something is are not looked into. */
    RuleCollection(Rules known, List<Violation> violations) {
        this.known = known;
        this.violations = new ArrayList<>(violations);
    }

    List<Violation> addAll(List<RuleSource> sources) {
        for (int i = 0; i < sources.size(); i++) {
            String path = "rules[" + i + "]";
            if (violations.stream().noneMatch(violation -> violation.path().startsWith(path))) {
                add(path, sources.get(i));
            }
        }
        return violations;
    }

    SortedMap<String, RecognitionRule> rules() {
        return rules;
    }

    /** What they came from, in the order of the draft: by the id when the rule is known, the rules when it is no rule itself. */
    List<RuleSource> sources() {
        return sources;
    }

    private void add(String path, RuleSource source) {
        for (String id : source.needs()) {
            if (known.find(id).isEmpty()) {
                violations.add(new Violation(
                        path + ".id", "unknown-rule", "'" + id + "' is no known rule; known are " + known.ids()));
                return;
            }
        }
        List<RecognitionRule> all = source.rules(known);
        all.forEach(rule -> add(path, rule));
        sources.add(kept(source, all));
    }

    private RuleSource kept(RuleSource source, List<RecognitionRule> all) {
        if (PolicyDocument.canSay(source)) {
            return source;
        }
        if (!(source instanceof RecognitionRule rule)) {
            return new RulesThemselves(all);
        }
        boolean isKnown = known.find(rule.id()).filter(rule::equals).isPresent();
        return isKnown ? new NamedRule(rule.id()) : rule;
    }

    /** What is left of a source that is neither built in nor a rule. */
    private record RulesThemselves(List<RecognitionRule> all) implements RuleSource {
        private RulesThemselves {
            all = List.copyOf(all);
        }

        @Override
        public List<RecognitionRule> rules(Rules known) {
            return all;
        }
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
        } else if (!rule.gives().stream().allMatch(RuleCollection::isWellFormed)) {
            violations.add(
                    new Violation(
                            path + ".gives",
                            "award-kind",
                            "rule '" + rule.id() + "' gives " + new TreeSet<>(rule.gives())
                                    + "; name each of them by 1 to 128 characters, points by letters, digits, dots and dashes"));
        } else if (rules.put(rule.id(), rule) != null) {
            violations.add(new Violation(
                    path + ".id", "duplicate-rule", "'" + rule.id() + "' is the id of two rules; rename one"));
        }
    }

    private static boolean isWellFormed(AwardKind kind) {
        return kind.is(AwardType.POINTS)
                ? KindName.Check.isWellFormed(kind.name())
                : HostId.Check.isWellFormed(kind.name());
    }
}
