package com.example.lms;

import java.util.Optional;
import java.util.Set;
import org.jalon.Values;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.Step;
import org.jalon.recognition.rule.Subject;

/**
 * One point of the kind {@code welcome} to whoever gave the accepted answer to a member's very first question. Questions and
 * accepted answers say within which thread they stand.
 */
public final class WelcomesNewcomers implements RecognitionRule {

    public static final AwardKind WELCOME = AwardKind.points("welcome");

    @Override
    public String id() {
        return "welcomes-newcomers";
    }

    @Override
    public Set<String> listensTo() {
        return Set.of("question.published", "answer.accepted");
    }

    @Override
    public Set<AwardKind> gives() {
        return Set.of(WELCOME);
    }

    /** A fold for each member who asks, and who then accepts what somebody else answered. */
    @Override
    public Optional<FoldKey> keyOf(Fact fact) {
        boolean wanted = fact.thread().isPresent() && !fact.actor().equals(fact.beneficiary());
        return wanted ? fact.actor().map(FoldKey::member) : Optional.empty();
    }

    @Override
    public Step step(Values state, Fact fact) {
        String thread = fact.thread().orElseThrow().value();
        if (fact.kind().equals("question.published")) {
            return Step.to(state.has("first") ? state : state.with("first", thread));
        }
        if (!state.is("first", thread)
                || state.flag("welcomed")
                || fact.beneficiary().isEmpty()) {
            return Step.to(state);
        }
        Subject helper = Subject.member(fact.beneficiary().get());
        return Step.to(state.with("welcomed", true)).giving(WELCOME, 1, helper);
    }
}
