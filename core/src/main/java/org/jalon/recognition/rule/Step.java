package org.jalon.recognition.rule;

import java.util.ArrayList;
import java.util.List;
import org.jalon.Values;

/** What a rule makes of one fact: the state from now on, and what it gives. Immutable. */
public final class Step {

    private static final Step STATELESS = new Step(Values.none(), List.of(), List.of());

    private final Values state;
    private final List<Grant> grants;
    private final List<Denial> denials;

    private Step(Values state, List<Grant> grants, List<Denial> denials) {
        this.state = state;
        this.grants = grants;
        this.denials = denials;
    }

    /** Goes on with that state, which is the whole of it from now on, and gives nothing yet. */
    public static Step to(Values state) {
        return state.isEmpty() ? STATELESS : new Step(state, List.of(), List.of());
    }

    /** Goes on without state, forgetting what there was, and gives nothing yet. */
    public static Step stateless() {
        return STATELESS;
    }

    /** Gives points of that kind as well. */
    public Step points(String kind, long points, Subject subject) {
        return giving(new Grant(AwardKind.points(kind), points, subject));
    }

    /** Gives a badge as well. */
    public Step badge(String name, Subject subject) {
        return giving(new Grant(AwardKind.badge(name), 1, subject));
    }

    /** Gives so much of that as well; nothing when the amount is 0. */
    public Step giving(AwardKind kind, long amount, Subject subject) {
        return giving(new Grant(kind, amount, subject));
    }

    /** Gives that as well; nothing when the amount is 0. */
    public Step giving(Grant grant) {
        return grant.amount() == 0 ? this : new Step(state, appended(grants, grant), denials);
    }

    /** Says that something was not given, and why. */
    public Step denying(String code, Grant grant) {
        return new Step(state, grants, appended(denials, new Denial(code, grant)));
    }

    public Values state() {
        return state;
    }

    public List<Grant> grants() {
        return grants;
    }

    public List<Denial> denials() {
        return denials;
    }

    private static <T> List<T> appended(List<T> list, T one) {
        if (list.isEmpty()) {
            return List.of(one);
        }
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }
}
