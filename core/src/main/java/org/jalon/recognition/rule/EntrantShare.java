package org.jalon.recognition.rule;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.Values;

/**
 * Passes on to those who have entered a challenge, members or teams, what is to their credit while they are in it.
 *
 * @param id of the rule
 * @param challenge which challenge
 * @param source what team members do comes through that relay; absent when members enter by themselves
 * @param kinds what is passed on
 */
public record EntrantShare(String id, String challenge, Optional<Relay> source, Set<String> kinds)
        implements RecognitionRule {

    /** The kind of the fact that a member, who benefits, or a team, the attribute {@link #TEAM}, entered a challenge, the object. */
    public static final String ENTERED = "jalon.challenge.entered";

    /** The kind of the fact that one of them withdrew from it. */
    public static final String WITHDREW = "jalon.challenge.withdrew";

    /** The attribute that names the team. */
    public static final String TEAM = "team";

    private static final String INSIDE = "inside";
    private static final Set<String> CHANGES = Set.of(ENTERED, WITHDREW);

    /** By which what counts in a challenge is passed on. */
    public static Relay relay(String challenge) {
        return new Relay(challenge);
    }

    @Override
    public Set<String> listensTo() {
        Set<String> all = new TreeSet<>(CHANGES);
        kinds.forEach(
                kind -> all.add(source.map(relay -> relay.signal(kind).token()).orElse(kind)));
        return all;
    }

    @Override
    public Set<AwardKind> gives() {
        Set<AwardKind> signals = new TreeSet<>();
        kinds.forEach(kind -> signals.add(relay(challenge).signal(kind)));
        return signals;
    }

    @Override
    public Optional<FoldKey> keyOf(Fact fact) {
        if (!CHANGES.contains(fact.kind())) {
            return fact.recipient().map(FoldKey::of);
        }
        boolean isThisOne =
                fact.object().filter(object -> object.value().equals(challenge)).isPresent();
        return isThisOne ? entrant(fact).map(FoldKey::of) : Optional.empty();
    }

    private Optional<Subject> entrant(Fact change) {
        return source.isPresent()
                ? change.attributes().text(TEAM).map(Subject::team)
                : change.beneficiary().map(Subject::member);
    }

    @Override
    public Step step(Values state, Fact fact) {
        if (fact.kind().equals(ENTERED)) {
            return Step.to(Values.none().with(INSIDE, true));
        }
        if (fact.kind().equals(WITHDREW)) {
            return Step.stateless();
        }
        Step step = Step.to(state);
        return state.flag(INSIDE)
                ? relay(challenge)
                        .passing(step, seen(fact), kinds, fact.recipient().orElseThrow())
                : step;
    }

    private Fact seen(Fact fact) {
        return source.map(relay -> relay.seen(fact)).orElse(fact);
    }
}
