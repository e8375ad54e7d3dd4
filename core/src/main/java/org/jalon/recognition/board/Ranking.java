package org.jalon.recognition.board;

/** How members are numbered who have the same points. */
public enum Ranking {
    /** Same points, same rank; the next rank leaves a gap: 1, 2, 2, 4. */
    COMPETITION,
    /** Same points, same rank; no gap: 1, 2, 2, 3. */
    DENSE,
    /** Each rank once; among the same points, who reached them first: 1, 2, 3, 4. */
    ORDINAL
}
