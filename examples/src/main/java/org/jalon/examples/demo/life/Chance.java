package org.jalon.examples.demo.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that repeats itself: the same seed and the same questions give the same answers, on any Java platform. */
final class Chance {

    private static final int OPENING_HOUR = 8;
    private static final int OPEN_MINUTES = 13 * 60;

    /** Asked for its raw 64 bits only: how it narrows them may differ between platforms. */
    private final SplittableRandom bits;

    Chance(long seed) {
        bits = new SplittableRandom(seed);
    }

    /** From 0 to one less than the bound. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(bits.nextLong(), bound);
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean outOf1000(int often) {
        return below(1000) < often;
    }

    <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }

    /** The place of one weight, the more often the heavier it is. */
    int weighing(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int left = below(total);
        int place = 0;
        while (left >= weights[place]) {
            left -= weights[place++];
        }
        return place;
    }

    /** Some minute of the day at which people are awake. */
    Instant during(LocalDate day) {
        int minutes = OPENING_HOUR * 60 + below(OPEN_MINUTES);
        return day.atTime(minutes / 60, minutes % 60).atZone(CourseYear.PARIS).toInstant();
    }
}
