package org.jalon.moderation.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.jalon.contribution.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A decision about to be taken: {@code deciding(item).to(REMOVE).under("charter-3").because("an insult")}.
 *
 * @param item about which item
 * @param version which version of it was looked at
 * @param action what
 * @param rule the id of the rule that the contribution breaks
 * @param reason why, for its author
 */
public record DecisionDraft(
        @Valid @NotNull ReviewItemId item,
        @PositiveOrZero long version,
        @NotNull ReviewAction action,
        @Valid @Nullable RuleId rule,
        @Wording String reason) {

    /** About the item as it was looked at. */
    public static Undecided deciding(ReviewItem seen) {
        return new Undecided(seen.id(), seen.version());
    }

    /** A decision that still needs what is decided. */
    public record Undecided(ReviewItemId item, long version) {

        public Unexplained to(ReviewAction action) {
            return new Unexplained(item, version, action, null);
        }
    }

    /** A decision that still needs its reason. */
    public record Unexplained(
            ReviewItemId item,
            long version,
            ReviewAction action,
            @Nullable RuleId rule) {

        /** By the rule of that id: of the charter, of a policy, of the law. */
        public Unexplained under(String ruleId) {
            return new Unexplained(item, version, action, new RuleId(ruleId));
        }

        public DecisionDraft because(String reason) {
            return new DecisionDraft(item, version, action, rule, reason);
        }
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return action + " of " + item;
    }
}
