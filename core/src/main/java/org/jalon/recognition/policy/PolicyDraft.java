package org.jalon.recognition.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jalon.Description;
import org.jalon.HostId;
import org.jalon.recognition.description.PolicyDocument;
import org.jalon.recognition.rule.NamedRule;
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

    /**
     * The draft that is described, as {@code docs/policies-as-data.md} tells.
     *
     * @throws org.jalon.MalformedInput when it is no policy, with all reasons and where: an unknown property, a missing one …
     */
    public static PolicyDraft from(Description description) {
        PolicyDocument document = PolicyDocument.read(description);
        return new PolicyDraft(document.name(), document.rules());
    }

    /**
     * The description from which {@link #from} makes an equal draft, if the draft is well formed. What is at its default is not
     * in it.
     *
     * @throws org.jalon.MalformedInput when it has a rule that is neither built in nor named by its id
     */
    public Description describe() {
        return new PolicyDocument(name, rules).written();
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
