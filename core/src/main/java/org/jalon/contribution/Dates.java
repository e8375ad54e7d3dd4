package org.jalon.contribution;

import java.time.Instant;
import org.jalon.Dated;
import org.jalon.internal.InputCheck;
import org.jspecify.annotations.Nullable;

/** Dates that may be left out. */
final class Dates {

    private Dates() {}

    /** Refuses, when one is given, what no database keeps. */
    static void requireKeepable(@Nullable Instant since, InputCheck check) {
        if (since != null) {
            check.passed(new Given(since));
        }
    }

    /** A date that was given. */
    record Given(@Dated Instant since) {}
}
