package org.jalon.contract;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One thing that happens between publishing and delivery.
 *
 * @param kind what
 * @param number a number for it: which community, how many, how long
 */
record Traffic(Kind kind, int number) {

    /** What can happen. */
    enum Kind {
        /** So many activities are recorded in some community. */
        PUBLISH,
        /** A relay does a round; one event in so many fails. */
        RELAY,
        /** A relay does a round, and takes longer than its lease over one event in so many. */
        SLOW_RELAY,
        /** A relay claims, and its process ends. */
        CRASH,
        /** What was claimed by a process that ended is settled after all. */
        LATE_SETTLEMENT,
        /** Time passes. */
        WAIT,
        /** A dead letter is queued again. */
        REQUEUE,
        /** What was delivered is forgotten. */
        PURGE
    }

    static Arbitrary<List<Traffic>> lists() {
        return Combinators.combine(
                        Arbitraries.of(Kind.values()), Arbitraries.integers().between(0, 6))
                .as(Traffic::new)
                .list()
                .ofMaxSize(40);
    }
}
