package org.jalon.examples.stackexchange;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jalon.examples.input.Row;

/**
 * A badge that the site itself awarded.
 *
 * @param tagBased named after a tag, which may be called like a badge
 */
public record OfficialBadge(long id, long user, String name, Instant awardedAt, Metal metal, boolean tagBased) {

    static final List<String> COLUMNS = List.of("Id", "UserId", "Name", "Date", "Class", "TagBased");

    /** The class of a badge, from the rarest. */
    public enum Metal {
        GOLD,
        SILVER,
        BRONZE
    }

    static OfficialBadge of(Row row) {
        return new OfficialBadge(
                row.number("Id"),
                row.number("UserId"),
                row.text("Name"),
                row.instant("Date"),
                metal(row),
                tagBased(row));
    }

    private static Metal metal(Row row) {
        return switch (row.count("Class")) {
            case 1 -> Metal.GOLD;
            case 2 -> Metal.SILVER;
            case 3 -> Metal.BRONZE;
            default -> throw row.unreadable("Class", "not 1 (gold), 2 (silver) or 3 (bronze)");
        };
    }

    private static boolean tagBased(Row row) {
        return switch (row.text("TagBased").toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw row.unreadable("TagBased", "not True or False");
        };
    }
}
