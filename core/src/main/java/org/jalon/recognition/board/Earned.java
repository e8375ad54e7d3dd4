package org.jalon.recognition.board;

import java.math.BigInteger;
import java.time.Instant;

/**
 * What some earnings come to, in whatever order they are added.
 *
 * @param sum how much
 * @param latest when the latest of them occurred; {@link Instant#MIN} of none
 */
public record Earned(BigInteger sum, Instant latest) {

    private static final Earned NONE = new Earned(BigInteger.ZERO, Instant.MIN);

    /** Of no earnings. */
    public static Earned none() {
        return NONE;
    }

    public Earned plus(Earning earning) {
        Instant moment = earning.occurredAt();
        return new Earned(sum.add(BigInteger.valueOf(earning.amount())), moment.isAfter(latest) ? moment : latest);
    }

    /** Whether it is more than nothing, and so has a place on a board. */
    public boolean isPositive() {
        return sum.signum() > 0;
    }

    /**
     * The sum as points.
     *
     * @throws ArithmeticException when it does not fit {@code long}
     */
    public long points() {
        return sum.longValueExact();
    }
}
