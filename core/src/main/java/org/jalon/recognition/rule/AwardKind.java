package org.jalon.recognition.rule;

import java.util.Objects;
import org.jalon.HostId;
import org.jalon.KindName;
import org.jspecify.annotations.Nullable;

/**
 * What is awarded: a point kind, a badge, a milestone, a level, a signal.
 *
 * @param token its type and name, {@code points:recognition} or {@code badge:Nice Answer}: the name under which rules listen
 *     to it
 */
public record AwardKind(String token) implements Comparable<AwardKind> {

    /** The point kind that rules give when they name no other. */
    public static final AwardKind RECOGNITION = points("recognition");

    public AwardKind {
        typeOf(token);
    }

    /** Points of the kind of that name, see {@link KindName}. */
    public static AwardKind points(String name) {
        return of(AwardType.POINTS, name);
    }

    /** The badge of that name, see {@link HostId}. */
    public static AwardKind badge(String name) {
        return of(AwardType.BADGE, name);
    }

    /** The milestone of that name, see {@link HostId}. */
    public static AwardKind milestone(String name) {
        return of(AwardType.MILESTONE, name);
    }

    /** The level on the ladder of that name, see {@link HostId}. */
    public static AwardKind level(String ladder) {
        return of(AwardType.LEVEL, ladder);
    }

    /** The signal of that name, see {@link HostId}. */
    public static AwardKind signal(String name) {
        return of(AwardType.SIGNAL, name);
    }

    public static AwardKind of(AwardType type, String name) {
        return new AwardKind(type.prefix() + name);
    }

    public AwardType type() {
        return typeOf(token);
    }

    public boolean is(AwardType type) {
        return token.startsWith(type.prefix());
    }

    public String name() {
        return token.substring(token.indexOf(':') + 1);
    }

    @Override
    public int compareTo(AwardKind other) {
        return token.compareTo(other.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof AwardKind that && Objects.equals(token, that.token));
    }

    @Override
    public String toString() {
        return token;
    }

    private static AwardType typeOf(String token) {
        for (AwardType type : AwardType.values()) {
            if (token.startsWith(type.prefix())) {
                return type;
            }
        }
        throw new IllegalArgumentException(
                "'" + token + "' is no award: begin it with points:, badge:, milestone:, level: or signal:");
    }
}
