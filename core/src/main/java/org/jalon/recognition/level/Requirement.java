package org.jalon.recognition.level;

/**
 * What one condition of a step takes.
 *
 * @param tally what is counted
 * @param have how much there is
 * @param need how much there must be
 */
public record Requirement(Tally tally, long have, long need) {

    public boolean isMet() {
        return have >= need;
    }

    /** How much is missing; 0 when it is met. */
    public long missing() {
        return isMet() ? 0 : Math.subtractExact(need, have);
    }

    /** From 0 to 100, rounded down; 100 only when it is met. */
    public int percent() {
        if (isMet()) {
            return 100;
        }
        return have <= 0 ? 0 : (int) Math.min(99, 100.0 * have / need);
    }
}
