package org.jalon.recognition.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.Values;

/**
 * A rule that hears some kinds of facts as a relay passes them on, and everything else as it is.
 *
 * @param rule the rule
 * @param relay who passes on
 * @param passedOn the kinds that come through it
 */
public record HeardThrough(RecognitionRule rule, Relay relay, Set<String> passedOn) implements RecognitionRule {

    /** Those rules, hearing through the relay all that none of them gives itself. */
    public static List<RecognitionRule> all(List<RecognitionRule> rules, Relay relay) {
        Set<String> own = new TreeSet<>();
        rules.forEach(rule -> rule.gives().forEach(kind -> own.add(kind.token())));
        List<RecognitionRule> heard = new ArrayList<>();
        for (RecognitionRule rule : rules) {
            Set<String> passedOn = new TreeSet<>(rule.listensTo());
            passedOn.removeAll(own);
            heard.add(passedOn.isEmpty() ? rule : new HeardThrough(rule, relay, passedOn));
        }
        return heard;
    }

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public Set<String> listensTo() {
        Set<String> kinds = new TreeSet<>(rule.listensTo());
        kinds.removeAll(passedOn);
        passedOn.forEach(kind -> kinds.add(relay.signal(kind).token()));
        return kinds;
    }

    @Override
    public Set<AwardKind> gives() {
        return rule.gives();
    }

    @Override
    public Optional<FoldKey> keyOf(Fact fact) {
        return rule.keyOf(relay.seen(fact));
    }

    @Override
    public Step step(Values state, Fact fact) {
        return rule.step(state, relay.seen(fact));
    }
}
