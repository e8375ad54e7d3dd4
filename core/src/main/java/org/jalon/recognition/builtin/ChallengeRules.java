package org.jalon.recognition.builtin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.HostId;
import org.jalon.recognition.rule.EntrantShare;
import org.jalon.recognition.rule.HeardThrough;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.Relay;
import org.jalon.recognition.rule.RuleSource;
import org.jalon.recognition.rule.Rules;
import org.jalon.recognition.rule.TeamShare;

/**
 * The rules of a challenge: its milestones and what is given for them, heard through who has entered it.
 *
 * @param challenge which challenge
 * @param entrants whose doings count
 * @param rules the rules, as if everybody took part
 */
public record ChallengeRules(
        @HostId String challenge,
        @NotNull Entrants entrants,
        @NotEmpty List<@Valid @NotNull RuleSource> rules) implements RuleSource {

    public ChallengeRules {
        rules = List.copyOf(rules);
    }

    @Override
    public Set<String> needs() {
        Set<String> needs = new TreeSet<>();
        rules.forEach(rule -> needs.addAll(rule.needs()));
        return needs;
    }

    @Override
    public List<RecognitionRule> rules(Rules known) {
        List<RecognitionRule> inner = new ArrayList<>();
        rules.forEach(rule -> inner.addAll(rule.rules(known)));
        if (entrants == Entrants.EVERYBODY) {
            return inner;
        }
        Relay relay = EntrantShare.relay(challenge);
        List<RecognitionRule> all = new ArrayList<>(HeardThrough.all(inner, relay));
        Set<String> wanted = new TreeSet<>();
        all.forEach(rule -> rule.listensTo().forEach(kind -> relay.kindOf(kind).ifPresent(wanted::add)));
        addShare("entrants", some(wanted, false), all);
        addShare("entrants/awards", some(wanted, true), all);
        return all;
    }

    /** One for activities and one for awards, so that points given for milestones may count for other milestones. */
    private void addShare(String name, Set<String> kinds, List<RecognitionRule> rules) {
        Optional<Relay> teams = entrants == Entrants.TEAMS ? Optional.of(TeamShare.RELAY) : Optional.empty();
        if (!kinds.isEmpty()) {
            rules.add(new EntrantShare("challenge/" + challenge + "/" + name, challenge, teams, kinds));
        }
    }

    private static Set<String> some(Set<String> kinds, boolean awards) {
        Set<String> some = new TreeSet<>(kinds);
        some.removeIf(kind -> kind.indexOf(':') >= 0 != awards);
        return some;
    }
}
