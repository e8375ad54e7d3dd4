package org.jalon.moderation.report;

import java.util.Comparator;
import java.util.List;

/**
 * The usual score, learnt from decided cases. Pure.
 *
 * <p>It is the lowest score of a case such that of the cases with that score or more at least {@value #PRECISION} % were agreed with: had contributions
 * been hidden there, so many would have been hidden rightly. With fewer than {@value #LEARNED_AFTER} cases, or when no score is high enough, it stays
 * as it is; it is never lower than {@value #LOWEST} hundredths.
 */
public final class Calibration {

    static final int LEARNED_AFTER = 30;
    static final int PRECISION = 85;
    static final long LOWEST = 300;

    private Calibration() {}

    /**
     * A reported case that was decided.
     *
     * @param score what it had come to, in hundredths
     * @param agreed whether moderators agreed with the reports
     */
    public record Decided(long score, boolean agreed) {}

    /**
     * The usual score from now on, in hundredths.
     *
     * @param usual what it was
     * @param cases decided lately, in any order
     */
    public static long recalibrated(long usual, List<Decided> cases) {
        if (cases.size() < LEARNED_AFTER) {
            return usual;
        }
        List<Decided> falling = cases.stream()
                .sorted(Comparator.comparingLong(Decided::score).reversed())
                .toList();
        long lowest = Long.MAX_VALUE;
        long agreed = 0;
        for (int i = 0; i < falling.size(); i++) {
            agreed += falling.get(i).agreed() ? 1 : 0;
            boolean isLastOfScore = i + 1 == falling.size()
                    || falling.get(i + 1).score() < falling.get(i).score();
            if (isLastOfScore && agreed * 100 >= (i + 1L) * PRECISION) {
                lowest = falling.get(i).score();
            }
        }
        return lowest == Long.MAX_VALUE ? usual : Math.max(LOWEST, lowest);
    }
}
