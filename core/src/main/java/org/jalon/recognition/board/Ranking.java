package org.jalon.recognition.board;

/** How members are numbered who have the same points. */
public enum Ranking {
    /** Same points, same rank; the next rank leaves a gap: 1, 2, 2, 4. */
    COMPETITION,
    /** Same points, same rank; no gap: 1, 2, 2, 3. */
    DENSE,
    /** Each rank once; among the same points, who reached them first: 1, 2, 3, 4. */
    ORDINAL;

    /**
     * The rank that follows another one.
     *
     * @param previous the rank of the one right before
     * @param tied whether that one has as much
     * @param before how many come before
     */
    public long next(long previous, boolean tied, long before) {
        return switch (this) {
            case COMPETITION -> tied ? previous : before + 1;
            case DENSE -> tied ? previous : previous + 1;
            case ORDINAL -> before + 1;
        };
    }
}
