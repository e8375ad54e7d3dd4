package org.jalon.recognition.policy;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jalon.MalformedInput;
import org.jalon.Violation;
import org.jalon.internal.InputCheck;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.Rules;
import org.jspecify.annotations.Nullable;

/** A named set of recognition rules that fit together. Immutable; equal to another with the same name and equal rules. */
public final class Policy {

    private final String name;
    private final SortedMap<String, RecognitionRule> rules;

    private Policy(String name, SortedMap<String, RecognitionRule> rules) {
        this.name = name;
        this.rules = rules;
    }

    /**
     * Builds the policy of a draft.
     *
     * @param violations what is known to be wrong with the draft
     * @param known the rules that it may name
     * @throws MalformedInput with those violations, and when the draft names an unknown rule, two rules have the same id, a rule is
     *     ill declared, or rules wait for each other in a cycle
     */
    public static Policy of(PolicyDraft draft, List<Violation> violations, Rules known) {
        RuleCollection collected = new RuleCollection(known, violations);
        InputCheck.refuse(collected.addAll(draft.rules()));
        InputCheck.refuse(new Strata(collected.rules().values()).violations());
        return new Policy(draft.name(), collected.rules());
    }

    public String name() {
        return name;
    }

    /** In the order of ids. */
    public List<RecognitionRule> rules() {
        return List.copyOf(rules.values());
    }

    public Optional<RecognitionRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Policy that && name.equals(that.name) && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "policy '" + name + "' " + rules.keySet();
    }
}
