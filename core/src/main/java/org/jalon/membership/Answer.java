package org.jalon.membership;

import java.time.Instant;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What became of a candidacy.
 *
 * @param verdict what
 * @param at when
 * @param by who said so
 * @param reason why somebody was turned away, in the words of who did; absent otherwise
 */
public record Answer(
        Verdict verdict, Instant at, MemberId by, @Nullable String reason) {

    /** What may become of a candidacy. */
    public enum Verdict {
        /** An invitation was accepted. */
        ACCEPTED,

        /** An invitation was declined. */
        DECLINED,

        /** Who asked was admitted. */
        ADMITTED,

        /** Who asked was turned away. */
        TURNED_AWAY,

        /** An invitation was withdrawn by those who invite, or a request by who asked. */
        WITHDRAWN
    }

    /** Without the reason, which somebody wrote. */
    @Override
    public String toString() {
        return verdict + " at " + at + " by " + by;
    }
}
