package org.jalon.recognition.description;

import java.util.ArrayList;
import java.util.List;
import org.jalon.Description;
import org.jalon.MalformedInput;
import org.jalon.Violation;
import org.jalon.internal.InputCheck;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleSource;

/**
 * A policy as it is written down.
 *
 * @param name how people call it
 * @param rules in the order in which they are written
 */
public record PolicyDocument(String name, List<RuleSource> rules) {

    public PolicyDocument {
        rules = List.copyOf(rules);
    }

    /** Whether there are words for it. */
    public static boolean canSay(RuleSource source) {
        return RuleTypes.TYPES.include(source);
    }

    /**
     * The policy that is described.
     *
     * @throws MalformedInput with every violation, when it is no policy
     */
    public static PolicyDocument read(Description description) {
        List<Violation> found = new ArrayList<>();
        Form form = new Node("", description, found).form();
        String name = form.need("name").hostId();
        form.need("rules");
        PolicyDocument document = new PolicyDocument(name, form.list("rules", RuleTypes.TYPES::read));
        form.close();
        InputCheck.refuse(found);
        return document;
    }

    /**
     * Its description.
     *
     * @throws MalformedInput when there are no words for a rule
     */
    public Description written() {
        InputCheck.refuse(unsayable());
        return new Page()
                .with("name", name)
                .with("rules", Description.of(RuleTypes.TYPES.writeAll(rules)))
                .written();
    }

    private List<Violation> unsayable() {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (!canSay(rules.get(i))) {
                found.add(unsayable("rules[" + i + "]", rules.get(i)));
            }
        }
        return found;
    }

    private static Violation unsayable(String path, RuleSource source) {
        return source instanceof RecognitionRule rule
                ? new Violation(
                        path + ".id",
                        "unnamed-rule",
                        "'" + rule.id() + "' is an object that no other process can find; pass it to "
                                + "JalonBuilder.rules(...) or register it for ServiceLoader, and name it by withRule(\""
                                + rule.id() + "\")")
                : new Violation(
                        path,
                        "unnamed-rule",
                        "is a source of rules that cannot be written down; name the rules that it comes down to");
    }
}
