package org.jalon.examples.replay;

import java.util.Arrays;
import java.util.Collection;

/** How unevenly something is spread: what each one has, from the least to the most. All figures are 0 when there is nothing. */
public final class Inequality {

    private final long[] ascending;
    private final long total;

    private Inequality(long[] ascending) {
        this.ascending = ascending;
        this.total = Arrays.stream(ascending).sum();
    }

    /**
     * Among those who have so much.
     *
     * @param amounts what each one has, none below 0
     */
    public static Inequality among(Collection<Long> amounts) {
        return new Inequality(
                amounts.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    /** How many there are. */
    public int size() {
        return ascending.length;
    }

    public long total() {
        return total;
    }

    /** How many people that share of all of them is, to the nearest whole one and at least 1. */
    public int people(double share) {
        return Math.min(ascending.length, Math.max(1, (int) Math.round(share * ascending.length)));
    }

    /** What part of the total those have who have most; {@code topShare(0.01)}: the top 1 %. */
    public double topShare(double share) {
        long most = Arrays.stream(ascending)
                .skip(ascending.length - (long) people(share))
                .sum();
        return total == 0 ? 0 : (double) most / total;
    }

    /** What part of all people have exactly that much. */
    public double shareHaving(long amount) {
        long many = Arrays.stream(ascending).filter(it -> it == amount).count();
        return ascending.length == 0 ? 0 : (double) many / ascending.length;
    }

    /** The Gini coefficient {@code 2·Σ(rank·amount)/(n·total) − (n+1)/n}: 0 when all have the same, towards 1 when one has all. */
    public double gini() {
        if (total == 0) {
            return 0;
        }
        double weighted = 0;
        for (int i = 0; i < ascending.length; i++) {
            weighted += (i + 1.0) * ascending[i];
        }
        double size = ascending.length;
        return 2 * weighted / (size * total) - (size + 1) / size;
    }
}
