package org.jalon.moderation.submission;

import org.jalon.community.Community;
import org.jalon.moderation.screening.Screener;
import org.jalon.moderation.screening.ScreeningPolicy;

/** Port: with what the submissions to each community are screened. Asked within a transaction: it answers from memory, and is thread-safe. */
@FunctionalInterface
public interface ScreeningPolicies {

    /** Built before, not at each call. */
    Screener of(Community community);

    /** The same everywhere. */
    static ScreeningPolicies always(Screener screener) {
        return community -> screener;
    }

    /** Everything is published. */
    static ScreeningPolicies none() {
        return always(Screener.of(ScreeningPolicy.of()));
    }
}
