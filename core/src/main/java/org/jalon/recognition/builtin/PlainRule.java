package org.jalon.recognition.builtin;

import java.util.Optional;
import java.util.Set;
import org.jalon.Values;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Grant;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.Step;

/** Gives for each fact by itself. */
record PlainRule(String id, Source source, AwardKind kind) implements RecognitionRule {

    private static final Optional<FoldKey> ALONE = Optional.of(FoldKey.alone());

    @Override
    public Set<String> listensTo() {
        return source.kinds();
    }

    @Override
    public Set<AwardKind> gives() {
        return Set.of(kind);
    }

    @Override
    public Optional<FoldKey> keyOf(Fact fact) {
        return source.recipient(fact).isPresent() ? ALONE : Optional.empty();
    }

    @Override
    public Step step(Values state, Fact fact) {
        return Step.stateless()
                .giving(new Grant(
                        kind, source.worth(fact), source.recipient(fact).orElseThrow()));
    }
}
