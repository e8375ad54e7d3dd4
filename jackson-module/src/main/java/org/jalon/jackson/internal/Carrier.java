package org.jalon.jackson.internal;

import java.util.List;
import java.util.function.Function;
import org.jalon.Description;
import org.jalon.MalformedInput;
import org.jalon.Violation;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.RuleSource;

/** A policy of one rule, in which the rule and its parts are described. */
final class Carrier {

    static final String NAME = "carrier";

    private static final String RULE = "rules[0].";

    private Carrier() {}

    static Description written(RuleSource rule) {
        return Path.of("rules", 0).in(new PolicyDraft(NAME, List.of(rule)).describe());
    }

    static RuleSource rule(Description described) {
        Description.Properties policy =
                Description.properties().with("name", NAME).with("rules", List.of(described));
        try {
            return PolicyDraft.from(policy).rules().get(0);
        } catch (MalformedInput malformed) {
            throw new MalformedInput(
                    malformed.violations().stream().map(Carrier::withinRule).toList());
        }
    }

    private static Violation withinRule(Violation violation) {
        String path = violation.path();
        String within = path.startsWith(RULE) ? path.substring(RULE.length()) : path;
        return new Violation(within, violation.code(), violation.message());
    }

    /** A form that core describes; its schema is among those of policies. */
    static <T> Shape<T> shape(String name, Function<T, Description> write, Function<Description, T> read) {
        return new DescribedShape<>(write, read, definitions -> PolicySchema.of(name, definitions));
    }
}
