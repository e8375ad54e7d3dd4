package org.jalon.recognition.builtin;

/**
 * What one fact is worth: {@code fixed + perUnit × amount of the fact}.
 *
 * @param fixed whatever the fact's amount
 * @param perUnit for each unit of the fact's amount
 */
public record Worth(long fixed, long perUnit) {

    static final Worth NOTHING = new Worth(0, 0);

    static Worth fixed(long worth) {
        return new Worth(worth, 0);
    }

    static Worth perUnit(long factor) {
        return new Worth(0, factor);
    }

    /**
     * What a fact of that amount is worth.
     *
     * @throws ArithmeticException when it does not fit
     */
    public long of(long amount) {
        return perUnit == 0 ? fixed : Math.addExact(fixed, Math.multiplyExact(perUnit, amount));
    }
}
