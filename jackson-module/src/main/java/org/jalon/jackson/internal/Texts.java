package org.jalon.jackson.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jalon.Description;

/** The standard types that are written as texts. */
final class Texts {

    static final Map<Class<?>, Shape<?>> ALL = Map.of(
            String.class,
            new TextShape<String>("a text", Function.identity(), Function.identity(), schema("string")),
            UUID.class,
            new TextShape<>("a UUID in lower case", UUID::toString, Texts::uuid, format("uuid")),
            Instant.class,
            new TextShape<>(
                    "a moment such as 2026-03-29T01:00:00Z", Instant::toString, Moments::parse, format("date-time")),
            Duration.class,
            new TextShape<>("a duration such as PT90M", Duration::toString, Duration::parse, format("duration")),
            Period.class,
            new TextShape<>("a period such as P1M", Period::toString, Period::parse, schema("string")),
            ZoneId.class,
            new TextShape<>("a time zone such as Europe/Paris", ZoneId::getId, ZoneId::of, schema("string")),
            LocalDate.class,
            new TextShape<>("a date such as 2026-03-29", LocalDate::toString, LocalDate::parse, format("date")),
            LocalTime.class,
            new TextShape<>("a time of day such as 09:30", LocalTime::toString, LocalTime::parse, schema("string")));

    private Texts() {}

    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equals(text)) {
            throw new IllegalArgumentException("not in full and in lower case");
        }
        return uuid;
    }

    static Description.Properties schema(String type) {
        return Description.properties().with("type", type);
    }

    private static Description.Properties format(String format) {
        return schema("string").with("format", format);
    }
}
