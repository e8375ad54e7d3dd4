package org.jalon.moderation.log;

import org.jalon.Values;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be written into the log: {@code done("measure.taken").on(MEMBER).concerning(ADA).because("…").under("rule-3")}.
 *
 * @param action what was done: lower kebab case in two words with a dot between them, {@code sanction.lifted}
 * @param target what it was done to
 * @param concerned the member whom it concerns
 * @param reason why, in the words of who did it
 * @param rule the id of the rule that it was done by
 * @param details more of it, as codes, numbers and moments; every audience sees them, so never names, identifiers or words of members
 * @param audience the widest one that may know of it
 */
public record LogDraft(
        String action,
        LogTarget target,
        @Nullable MemberId concerned,
        @Nullable String reason,
        @Nullable String rule,
        Values details,
        Audience audience) {

    /** That this was done, for moderators only until said otherwise. */
    public static Untargeted done(String action) {
        return new Untargeted(action);
    }

    /** A draft that still needs its target. */
    public record Untargeted(String action) {

        public LogDraft on(LogTarget target) {
            return new LogDraft(action, target, null, null, null, Values.none(), Audience.MODERATORS);
        }

        public LogDraft on(LogTarget.Type type, String id) {
            return on(LogTarget.of(type, id));
        }
    }

    public LogDraft concerning(@Nullable MemberId member) {
        return new LogDraft(action, target, member, reason, rule, details, audience);
    }

    public LogDraft because(@Nullable String words) {
        return new LogDraft(action, target, concerned, words, rule, details, audience);
    }

    public LogDraft under(@Nullable String ruleId) {
        return new LogDraft(action, target, concerned, reason, ruleId, details, audience);
    }

    public LogDraft with(Values more) {
        return new LogDraft(action, target, concerned, reason, rule, more, audience);
    }

    public LogDraft shownTo(Audience widest) {
        return new LogDraft(action, target, concerned, reason, rule, details, widest);
    }

    /** Without reason and details. */
    @Override
    public String toString() {
        return action + " on " + target;
    }
}
