package org.jalon.recognition.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jalon.Values;

/**
 * Passes on to a member's teams what is to the member's credit: to those that the member belonged to when it occurred. Jalon's own
 * rule, in force from the beginning, so that it knows who belongs to which team whenever a policy begins to ask.
 *
 * @param id of the rule
 * @param kinds what is passed on
 */
public record TeamShare(String id, Set<String> kinds) implements RecognitionRule {

    /** The kind of the fact that a member, who benefits, joined a team, the object, named by its UUID. */
    public static final String JOINED = "jalon.team.joined";

    /** The kind of the fact that a member, who benefits, left a team, the object. */
    public static final String LEFT = "jalon.team.left";

    /** By which it passes on. */
    public static final Relay RELAY = new Relay("team");

    private static final String TEAMS = "teams";
    private static final Set<String> CHANGES = Set.of(JOINED, LEFT);

    /** The kind that somebody wants to hear of teams who listens to that; empty for anything else. */
    public static Optional<String> wanted(String kind) {
        return RELAY.kindOf(kind);
    }

    /** Of those kinds, the activities. */
    public static TeamShare ofActivities(Set<String> kinds) {
        return new TeamShare("jalon/teams", some(kinds, false));
    }

    /** Of those kinds, the awards; another rule, so that points may follow from what a team's members do. */
    public static TeamShare ofAwards(Set<String> kinds) {
        return new TeamShare("jalon/teams/awards", some(kinds, true));
    }

    private static Set<String> some(Set<String> kinds, boolean awards) {
        Set<String> some = new TreeSet<>(kinds);
        some.removeIf(kind -> kind.indexOf(':') >= 0 != awards);
        return some;
    }

    @Override
    public Set<String> listensTo() {
        Set<String> all = new TreeSet<>(kinds);
        all.addAll(CHANGES);
        return all;
    }

    @Override
    public Set<AwardKind> gives() {
        Set<AwardKind> signals = new TreeSet<>();
        kinds.forEach(kind -> signals.add(RELAY.signal(kind)));
        return signals;
    }

    @Override
    public Optional<FoldKey> keyOf(Fact fact) {
        return fact.recipient().flatMap(Subject::asMember).map(FoldKey::member);
    }

    @Override
    public Step step(Values state, Fact fact) {
        return CHANGES.contains(fact.kind()) ? changed(state, fact) : shared(state, fact);
    }

    private Step shared(Values state, Fact fact) {
        List<Long> teams = state.numbers(TEAMS);
        Step step = Step.to(state);
        for (int i = 0; i < teams.size(); i += 2) {
            UUID team = new UUID(teams.get(i), teams.get(i + 1));
            step = RELAY.passing(step, fact, kinds, Subject.team(team.toString()));
        }
        return step;
    }

    private static Step changed(Values state, Fact fact) {
        UUID team = UUID.fromString(fact.object().orElseThrow().value());
        List<Long> teams = new ArrayList<>();
        List<Long> before = state.numbers(TEAMS);
        for (int i = 0; i < before.size(); i += 2) {
            if (!team.equals(new UUID(before.get(i), before.get(i + 1)))) {
                teams.addAll(before.subList(i, i + 2));
            }
        }
        if (fact.kind().equals(JOINED)) {
            teams.add(team.getMostSignificantBits());
            teams.add(team.getLeastSignificantBits());
        }
        return teams.isEmpty() ? Step.stateless() : Step.to(Values.none().with(TEAMS, teams));
    }
}
