package org.jalon.recognition.builtin;

/**
 * How far somebody has come towards an award.
 *
 * @param have how much of what is counted there is
 * @param need how much it takes for the next level, or for the last one when all are reached
 * @param levels how many levels are reached
 * @param complete whether there is none left
 */
public record Progress(long have, long need, long levels, boolean complete) {

    /** How much is missing; 0 when complete. */
    public long missing() {
        return complete ? 0 : Math.max(0, need - have);
    }

    /** From 0 to 100, rounded down; 100 only when the level is reached. */
    public int percent() {
        if (complete) {
            return 100;
        }
        return have <= 0 ? 0 : (int) Math.min(99, 100.0 * have / need);
    }
}
