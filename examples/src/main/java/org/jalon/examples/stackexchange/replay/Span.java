package org.jalon.examples.stackexchange.replay;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jalon.examples.stackexchange.Comment;
import org.jalon.examples.stackexchange.Dump;
import org.jalon.examples.stackexchange.Post;

/**
 * The time a dump tells of.
 *
 * @param opened when something was first posted or voted on; accounts may be older
 * @param lastSeen its last instant; all else is at the latest on the same day
 */
record Span(Instant opened, Instant lastSeen) {

    /** All of it before any time when the dump is empty. */
    static Span of(Dump dump) {
        Comparator<Instant> order = Comparator.naturalOrder();
        return new Span(
                activity(dump).min(order).orElse(Instant.EPOCH),
                Stream.concat(activity(dump), visits(dump)).max(order).orElse(Instant.EPOCH));
    }

    private static Stream<Instant> visits(Dump dump) {
        return dump.users().stream()
                .filter(Site::isMember)
                .flatMap(user -> Stream.of(user.createdAt(), user.lastSeenAt()));
    }

    private static Stream<Instant> activity(Dump dump) {
        return Stream.of(
                        dump.posts().stream().map(Post::createdAt),
                        dump.comments().stream().map(Comment::createdAt),
                        dump.votes().stream()
                                .map(vote -> vote.day().atStartOfDay(UTC).toInstant()))
                .flatMap(part -> part);
    }

    LocalDate firstDay() {
        return LocalDate.ofInstant(opened, UTC);
    }

    LocalDate lastDay() {
        return LocalDate.ofInstant(lastSeen, UTC);
    }

    long days() {
        return ChronoUnit.DAYS.between(firstDay(), lastDay());
    }

    /** The first instant at which nothing happens any more. */
    Instant ended() {
        return lastDay().plusDays(1).atStartOfDay(UTC).toInstant();
    }
}
