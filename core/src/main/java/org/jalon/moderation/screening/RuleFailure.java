package org.jalon.moderation.screening;

import org.jalon.moderation.rule.OnFailure;

/**
 * A rule that gave no opinion. What it was about is not here: a message may quote what a member wrote.
 *
 * @param rule its id
 * @param kind what happened
 * @param exception the name of the class of what it threw; that of the time limit's when it took too long
 * @param then what came of it
 */
public record RuleFailure(String rule, Kind kind, String exception, OnFailure then) {

    /** What happened. */
    public enum Kind {
        /** It threw. */
        FAILED("rule-failed"),
        /** It took too long. */
        TIMED_OUT("rule-timed-out");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code of the reason when the submission is held for it. */
        public String code() {
            return code;
        }
    }
}
