package org.jalon.jackson.internal;

import java.util.List;
import java.util.function.Function;
import org.jalon.Description;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.RuleSource;

/** A policy of one rule, in which the rule and its parts are described. */
final class Carrier {

    static final String NAME = "carrier";

    private Carrier() {}

    static Description written(RuleSource rule) {
        return Path.of("rules", 0).in(new PolicyDraft(NAME, List.of(rule)).describe());
    }

    static RuleSource rule(Description described) {
        return PolicyDraft.from(Description.properties().with("name", NAME).with("rules", List.of(described)))
                .rules()
                .get(0);
    }

    /** A form that core describes; its schema is among those of policies. */
    static <T> Shape<T> shape(String name, Function<T, Description> write, Function<Description, T> read) {
        return new DescribedShape<>(write, read, definitions -> PolicySchema.of(name, definitions));
    }
}
