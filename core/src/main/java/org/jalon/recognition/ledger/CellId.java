package org.jalon.recognition.ledger;

import org.jalon.recognition.rule.FoldKey;
import org.jspecify.annotations.Nullable;

/**
 * One fold: that of a rule over the facts of a key.
 *
 * @param ruleId which rule
 * @param key which key, never {@linkplain FoldKey#alone() alone}
 */
public record CellId(String ruleId, FoldKey key) implements Comparable<CellId> {

    @Override
    public int compareTo(CellId other) {
        int byRule = ruleId.compareTo(other.ruleId);
        return byRule != 0 ? byRule : key.compareTo(other.key);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + ruleId.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof CellId that && key.equals(that.key) && ruleId.equals(that.ruleId));
    }
}
