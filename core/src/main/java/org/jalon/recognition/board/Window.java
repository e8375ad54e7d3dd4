package org.jalon.recognition.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jalon.CalendarPeriod;
import org.jalon.Dated;
import org.jalon.EndsAfterStart;
import org.jalon.Lasting;

/** Which awards a leaderboard counts: those of activities that occurred in it. */
public sealed interface Window {

    /** All that ever happened. */
    static Window allTime() {
        return new AllTime();
    }

    /** The calendar day, week, month … in which a date lies, where the community is. */
    static Window of(CalendarPeriod period, LocalDate date) {
        return new Calendar(period, date);
    }

    /** So many days up to and including a date, where the community is. */
    static Window lastDays(int days, @NotNull LocalDate until) {
        return new RollingDays(days, until);
    }

    /** From a moment on until before another. */
    static Window between(Instant from, Instant until) {
        return new Between(from, until);
    }

    /** The moments it spans; empty for all time. */
    Optional<Span> in(ZoneId zone);

    /**
     * Moments of a window.
     *
     * @param from the first one
     * @param until the first one after it
     */
    record Span(Instant from, Instant until) {

        /** Whether the moment lies in it. */
        public boolean contains(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }

        /** All moments. */
        public static Span always() {
            return new Span(Instant.MIN, Instant.MAX);
        }

        /** What lies in both; nothing when they do not meet. */
        public Span and(Span other) {
            Instant later = from.isAfter(other.from) ? from : other.from;
            Instant earlier = until.isBefore(other.until) ? until : other.until;
            return new Span(later, earlier.isBefore(later) ? later : earlier);
        }

        static Span ofDays(LocalDate first, LocalDate next, ZoneId zone) {
            return new Span(
                    first.atStartOfDay(zone).toInstant(),
                    next.atStartOfDay(zone).toInstant());
        }
    }

    /** See {@link #allTime()}. */
    record AllTime() implements Window {
        @Override
        public Optional<Span> in(ZoneId zone) {
            return Optional.empty();
        }
    }

    /** See {@link #of}. */
    record Calendar(@NotNull CalendarPeriod period, @NotNull LocalDate date) implements Window {
        @Override
        public Optional<Span> in(ZoneId zone) {
            return Optional.of(Span.ofDays(period.startOf(date), period.startOfNext(date), zone));
        }
    }

    /** See {@link #lastDays}. */
    record RollingDays(@Positive int days, @NotNull LocalDate until) implements Window {
        @Override
        public Optional<Span> in(ZoneId zone) {
            return Optional.of(Span.ofDays(until.minusDays(days - 1L), until.plusDays(1), zone));
        }
    }

    /** See {@link #between}. */
    @EndsAfterStart
    record Between(@Dated Instant from, @Dated Instant until) implements Window, Lasting {
        @Override
        public Optional<Span> in(ZoneId zone) {
            return Optional.of(new Span(from, until));
        }

        @Override
        public Instant start() {
            return from;
        }

        @Override
        public Instant end() {
            return until;
        }

        @Override
        public String endName() {
            return "until";
        }
    }
}
