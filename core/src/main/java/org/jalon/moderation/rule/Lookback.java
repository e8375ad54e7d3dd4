package org.jalon.moderation.rule;

import java.time.Duration;

/**
 * How much of the past a rule needs, so that a store need not read more.
 *
 * @param published up to which number published contributions are counted
 * @param submissions how long ago the author's submissions matter
 * @param decisions how long ago decisions about the author's contributions matter
 * @param texts how long ago texts matter, of the author and of others
 */
public record Lookback(long published, Duration submissions, Duration decisions, Duration texts) {

    private static final Lookback NONE = new Lookback(0, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    public static Lookback none() {
        return NONE;
    }

    public static Lookback published(long number) {
        return new Lookback(number, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    public static Lookback submissions(Duration window) {
        return new Lookback(0, window, Duration.ZERO, Duration.ZERO);
    }

    public static Lookback decisions(Duration window) {
        return new Lookback(0, Duration.ZERO, window, Duration.ZERO);
    }

    public static Lookback texts(Duration window) {
        return new Lookback(0, Duration.ZERO, Duration.ZERO, window);
    }

    /** What is enough for both. */
    public Lookback and(Lookback other) {
        return new Lookback(
                Math.max(published, other.published),
                longer(submissions, other.submissions),
                longer(decisions, other.decisions),
                longer(texts, other.texts));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
