package org.jalon.event.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jalon.MalformedInput;
import org.jalon.Violation;
import org.jalon.internal.InputCheck;

/** How a {@link Relay} works. Immutable. */
public final class RelaySettings {

    private static final RelaySettings USUAL = new RelaySettings(
            Duration.ofMinutes(1), 100, 100, 12, Backoff.doubling(Duration.ofSeconds(5), Duration.ofHours(1)));

    private final Duration lease;
    private final int batchSize;
    private final int batchesPerRound;
    private final int attempts;
    private final Backoff backoff;

    private RelaySettings(Duration lease, int batchSize, int batchesPerRound, int attempts, Backoff backoff) {
        this.lease = lease;
        this.batchSize = batchSize;
        this.batchesPerRound = batchesPerRound;
        this.attempts = attempts;
        this.backoff = backoff;
        requireSound();
    }

    /**
     * Leases of a minute; at most 100 events of a community at once, and 100 times that in a round; 12 attempts in about two and a half
     * hours, 5 seconds apart at first and an hour at last.
     */
    public static RelaySettings usual() {
        return USUAL;
    }

    /**
     * For how long a relay may deliver the events of a community alone. No further delivery is begun once half of it is over, so a listener
     * should be done with one event within the other half. When a process dies, its communities wait for so long.
     *
     * @throws MalformedInput unless it is from a millisecond to a day
     */
    public RelaySettings lease(Duration duration) {
        return new RelaySettings(duration, batchSize, batchesPerRound, attempts, backoff);
    }

    /**
     * How many events of a community are claimed at once, at most.
     *
     * @throws MalformedInput unless it is from 1 to 1000
     */
    public RelaySettings batchSize(int events) {
        return new RelaySettings(lease, events, batchesPerRound, attempts, backoff);
    }

    /**
     * After how many batches a round ends, at the latest.
     *
     * @throws MalformedInput unless it is positive
     */
    public RelaySettings batchesPerRound(int batches) {
        return new RelaySettings(lease, batchSize, batches, attempts, backoff);
    }

    /**
     * After how many attempts an event becomes a dead letter.
     *
     * @throws MalformedInput unless it is positive
     */
    public RelaySettings attempts(int most) {
        return new RelaySettings(lease, batchSize, batchesPerRound, most, backoff);
    }

    /** How long to wait between two attempts. */
    public RelaySettings backoff(Backoff waiting) {
        return new RelaySettings(lease, batchSize, batchesPerRound, attempts, waiting);
    }

    Duration lease() {
        return lease;
    }

    int batchSize() {
        return batchSize;
    }

    int batchesPerRound() {
        return batchesPerRound;
    }

    int attempts() {
        return attempts;
    }

    Backoff backoff() {
        return backoff;
    }

    private void requireSound() {
        List<Violation> violations = new ArrayList<>();
        if (lease.compareTo(Duration.ofMillis(1)) < 0 || lease.compareTo(Duration.ofDays(1)) > 0) {
            violations.add(new Violation("lease", "range", "is " + lease + "; pass a millisecond to a day"));
        }
        if (batchSize < 1 || batchSize > 1_000) {
            violations.add(new Violation("batchSize", "range", "is " + batchSize + "; pass a number from 1 to 1000"));
        }
        requirePositive("batchesPerRound", batchesPerRound, violations);
        requirePositive("attempts", attempts, violations);
        InputCheck.refuse(violations);
    }

    private static void requirePositive(String name, int number, List<Violation> violations) {
        if (number < 1) {
            violations.add(new Violation(name, "positive", "is " + number + "; pass a number above 0"));
        }
    }
}
