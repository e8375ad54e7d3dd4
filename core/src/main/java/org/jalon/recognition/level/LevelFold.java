package org.jalon.recognition.level;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.Values;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.Step;
import org.jalon.recognition.rule.Subject;

/**
 * A ladder as a rule: the fold of a member says where the member stands, and what was counted. Immutable.
 *
 * @param of the ladder
 * @param counted what it counts
 */
record LevelFold(LevelRule of, List<Counted> counted) implements RecognitionRule {

    private static final Set<String> LOCKS = Set.of(LevelRule.LOCKED, LevelRule.UNLOCKED);

    LevelFold(LevelRule of) {
        this(of, Counted.by(of));
    }

    @Override
    public String id() {
        return of.award().token();
    }

    @Override
    public Set<String> listensTo() {
        Set<String> kinds = new TreeSet<>(LOCKS);
        kinds.add(LevelRule.EVALUATED);
        counted.forEach(one -> kinds.addAll(one.measure().kinds()));
        return kinds;
    }

    @Override
    public Set<AwardKind> gives() {
        return Set.of(of.award());
    }

    @Override
    public Optional<FoldKey> keyOf(Fact fact) {
        return isWanted(fact) ? fact.recipient().flatMap(Subject::asMember).map(FoldKey::member) : Optional.empty();
    }

    private boolean isWanted(Fact fact) {
        if (LOCKS.contains(fact.kind())) {
            return fact.object()
                    .filter(object -> object.value().equals(of.ladder()))
                    .isPresent();
        }
        return fact.kind().equals(LevelRule.EVALUATED) || counted.stream().anyMatch(one -> one.counts(fact));
    }

    @Override
    public Step step(Values state, Fact fact) {
        Climb climb = new Climb(of, counted, state, fact.zone());
        climb.take(fact);
        long risen = climb.level() - Climb.levelOf(state);
        return Step.to(climb.state()).giving(of.award(), risen, fact.recipient().orElseThrow());
    }
}
