package org.jalon.recognition.rule;

import java.util.Optional;

/**
 * The signals by which a rule passes facts on, each under the kind of the fact: {@code signal:team/answer.accepted}.
 *
 * @param name under which, {@code team}
 */
public record Relay(String name) {

    /** The signal that passes facts of that kind on. */
    public AwardKind signal(String kind) {
        return AwardKind.signal(name + "/" + kind);
    }

    /** The kind that a signal of this relay passes on; empty for anything else. */
    public Optional<String> kindOf(String token) {
        String prefix = prefix();
        return token.startsWith(prefix) ? Optional.of(token.substring(prefix.length())) : Optional.empty();
    }

    /** The fact passed on, to the credit of whom the signal is about; of a signal of this relay. */
    Fact seen(Fact signal) {
        return new PassedOn(signal, signal.kind().substring(prefix().length()));
    }

    boolean carries(Fact fact) {
        return fact.kind().startsWith(prefix());
    }

    /** Passes that on to the credit of a subject. */
    public Grant pass(Fact fact, Subject subject) {
        boolean isAward = fact.kind().indexOf(':') >= 0;
        return new Grant(signal(fact.kind()), isAward ? fact.amount() : 1, subject);
    }

    private String prefix() {
        return AwardType.SIGNAL.prefix() + name + "/";
    }
}
