package org.jalon.contract;

import java.util.Optional;
import java.util.Set;
import org.jalon.Values;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.Step;
import org.jalon.recognition.rule.TeamShare;

/** A third party's rule that hears of teams: 5 points for a team for each answer of a member who is in it. */
public final class TeamAnswers implements RecognitionRule {

    @Override
    public String id() {
        return "contract.team-answers";
    }

    @Override
    public Set<String> listensTo() {
        return Set.of(TeamShare.RELAY.signal("answered").token());
    }

    @Override
    public Set<AwardKind> gives() {
        return Set.of(AwardKind.RECOGNITION);
    }

    @Override
    public Optional<FoldKey> keyOf(Fact fact) {
        return Optional.of(FoldKey.alone());
    }

    @Override
    public Step step(Values state, Fact fact) {
        return Step.stateless().points("recognition", 5, fact.recipient().orElseThrow());
    }
}
