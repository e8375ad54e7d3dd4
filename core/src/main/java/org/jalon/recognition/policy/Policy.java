package org.jalon.recognition.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jalon.MalformedInput;
import org.jalon.Violation;
import org.jalon.internal.InputCheck;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleSource;
import org.jalon.recognition.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * A named set of recognition rules that fit together. Immutable; equal to another with the same name that was made of equal
 * sources, in whatever order.
 */
public final class Policy {

    private final PolicyDraft draft;
    private final SortedMap<String, RecognitionRule> rules;

    private Policy(PolicyDraft draft, SortedMap<String, RecognitionRule> rules) {
        this.draft = draft;
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
        return new Policy(new PolicyDraft(draft.name(), collected.sources()), collected.rules());
    }

    public String name() {
        return draft.name();
    }

    /** What it was made of; a rule object that is equal to the known one of its id stands there by its id. */
    public PolicyDraft draft() {
        return draft;
    }

    /** In the order of ids. */
    public List<RecognitionRule> rules() {
        return List.copyOf(rules.values());
    }

    public Optional<RecognitionRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    private Set<RuleSource> sources() {
        return new HashSet<>(draft.rules());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Policy that
                && name().equals(that.name())
                && sources().equals(that.sources());
    }

    @Override
    public int hashCode() {
        return name().hashCode();
    }

    @Override
    public String toString() {
        return "policy '" + name() + "' " + rules.keySet();
    }
}
