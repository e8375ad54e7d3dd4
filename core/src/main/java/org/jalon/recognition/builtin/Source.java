package org.jalon.recognition.builtin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.Subject;

/** Where a stage of an {@link EachRule} gets its facts from. */
sealed interface Source {

    Set<String> kinds();

    /** Who would be awarded; empty when the fact is not wanted. */
    Optional<Subject> recipient(Fact fact);

    /** What would be given. */
    long worth(Fact fact);

    /** The host's activities, or awards of other rules. */
    record Facts(EachRule rule, Map<String, Worth> worth) implements Source {

        Facts(EachRule rule) {
            this(rule, Map.copyOf(rule.worth()));
        }

        @Override
        public Set<String> kinds() {
            return rule.worth().keySet();
        }

        @Override
        public Optional<Subject> recipient(Fact fact) {
            return rule.wants(fact) ? rule.recipient().of(fact) : Optional.empty();
        }

        @Override
        public long worth(Fact fact) {
            return worth.getOrDefault(fact.kind(), Worth.NOTHING).of(fact.amount());
        }
    }

    /** What the guard before let through. */
    record Signal(AwardKind kind) implements Source {

        @Override
        public Set<String> kinds() {
            return Set.of(kind.token());
        }

        @Override
        public Optional<Subject> recipient(Fact fact) {
            return fact.recipient();
        }

        @Override
        public long worth(Fact fact) {
            return fact.amount();
        }
    }
}
