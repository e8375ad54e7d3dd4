package org.jalon.moderation.log;

import java.util.List;
import java.util.Map;
import org.jalon.Description;
import org.jalon.Values;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jalon.record.RecordType;

/** As what the log is kept. */
final class LogText {

    static final RecordType<ModerationLogEntry> ENTRY =
            new RecordType<>("moderation-log", LogText::written, described -> read(new Fields(described)));

    /** Under {@link #LENGTH_KEY}, how many entries there are. */
    static final RecordType<Long> LENGTH = new RecordType<>(
            "moderation-log-length", Description::of, described -> ((Description.Whole) described).value());

    static final String LENGTH_KEY = "length";

    private LogText() {}

    /** Keys in the order of numbers. */
    static String key(long number) {
        String digits = Long.toString(number);
        return "0".repeat(19 - digits.length()) + digits;
    }

    static Description written(ModerationLogEntry entry) {
        return new Sheet()
                .with("number", entry.number())
                .with("at", entry.at())
                .with("action", entry.action())
                .with("target", entry.target().type())
                .maybe("id", (Object) entry.target().id())
                .maybe("by", entry.by())
                .maybe("role", entry.role())
                .maybe("concerned", entry.concerned())
                .maybe("reason", (Object) entry.reason())
                .maybe("rule", (Object) entry.rule())
                .with("details", described(entry.details()))
                .with("audience", entry.audience())
                .written();
    }

    private static ModerationLogEntry read(Fields fields) {
        return new ModerationLogEntry(
                fields.number("number"),
                fields.moment("at"),
                fields.text("action"),
                new LogTarget(
                        fields.word("target", LogTarget.Type.class),
                        fields.maybe("id").orElse(null)),
                fields.maybe("by").map(MemberId::new).orElse(null),
                fields.maybeWord("role", Role.class).orElse(null),
                fields.maybe("concerned").map(MemberId::new).orElse(null),
                fields.maybe("reason").orElse(null),
                fields.maybe("rule").orElse(null),
                values(fields.below("details").all()),
                fields.word("audience", Audience.class));
    }

    private static Description described(Values details) {
        Description.Properties properties = Description.properties();
        for (Map.Entry<String, Object> detail : details.asMap().entrySet()) {
            properties = properties.with(detail.getKey(), described(detail.getValue()));
        }
        return properties;
    }

    private static Description described(Object value) {
        if (value instanceof Long number) {
            return Description.of(number);
        }
        if (value instanceof Boolean flag) {
            return Description.of(flag);
        }
        return value instanceof List<?> numbers
                ? Description.of(numbers.stream().map(LogText::described).toList())
                : Description.of(value.toString());
    }

    private static Values values(Description.Properties properties) {
        Values details = Values.none();
        for (Description.Property property : properties.all()) {
            details = with(property.name(), property.value(), details);
        }
        return details;
    }

    private static Values with(String name, Description value, Values details) {
        if (value instanceof Description.Whole number) {
            return details.with(name, number.value());
        }
        if (value instanceof Description.YesNo flag) {
            return details.with(name, flag.value());
        }
        return value instanceof Description.Items items
                ? details.with(name, items.items().stream().map(LogText::number).toList())
                : details.with(name, ((Description.Text) value).value());
    }

    private static Long number(Description item) {
        return ((Description.Whole) item).value();
    }
}
