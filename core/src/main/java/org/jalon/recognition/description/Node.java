package org.jalon.recognition.description;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jalon.Dated;
import org.jalon.Description;
import org.jalon.HostId;
import org.jalon.KindName;
import org.jalon.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A place in a description that is being read. What is wrong there is noted, and something harmless is answered instead, so that
 * all that is wrong is found at once.
 */
final class Node {

    private static final int SHOWN = 60;

    private final String path;
    private final @Nullable Description value;
    private final List<Violation> found;

    /** With what stands there; nothing when it is missing, which has been noted. */
    Node(String path, @Nullable Description value, List<Violation> found) {
        this.path = path;
        this.value = value;
        this.found = found;
    }

    Node at(String property, @Nullable Description below) {
        return new Node(path.isEmpty() ? property : path + "." + property, below, found);
    }

    Node note(String code, String message) {
        found.add(new Violation(path.isEmpty() ? "policy" : path, code, message));
        return this;
    }

    boolean isText() {
        return value instanceof Description.Text;
    }

    boolean isFlag() {
        return value instanceof Description.YesNo;
    }

    String text() {
        return value instanceof Description.Text text ? text.value() : wrong("a text", "missing");
    }

    String hostId() {
        return text(
                "host-id",
                HostId.Check::isWellFormed,
                "use 1 to 128 characters, not only blanks or control characters");
    }

    String kindName() {
        return text(
                "kind-name", KindName.Check::isWellFormed, "use 1 to 128 letters, digits, dots, dashes or underscores");
    }

    boolean flag() {
        return value instanceof Description.YesNo flag ? flag.value() : wrong("true or false", false);
    }

    long number() {
        return value instanceof Description.Whole whole ? whole.value() : wrong("a whole number", 1L);
    }

    long positive() {
        return number("positive", 1, Long.MAX_VALUE, "pass a number above 0");
    }

    int positiveInt() {
        return (int) number("positive", 1, Integer.MAX_VALUE, "pass a number from 1 to " + Integer.MAX_VALUE);
    }

    int positiveOrZeroInt() {
        return (int) number("positive-or-zero", 0, Integer.MAX_VALUE, "pass a number from 0 to " + Integer.MAX_VALUE);
    }

    Duration duration() {
        String text = text("duration", Node::isDuration, "write it like PT90M, PT12H or P7D");
        return isDuration(text) ? Duration.parse(text) : Duration.ofDays(1);
    }

    LocalTime time() {
        String text = text("time-of-day", Node::isTime, "write it like 09:30");
        return isTime(text) ? LocalTime.parse(text) : LocalTime.NOON;
    }

    Instant moment() {
        String text = text("moment", Node::isMoment, "write it like 2026-03-29T01:00:00Z, of the years 1000 to 9999");
        return isMoment(text) ? Instant.parse(text) : Dated.Check.FIRST;
    }

    private static boolean isMoment(String text) {
        try {
            return Dated.Check.isWellFormed(Instant.parse(text));
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    <E extends Enum<E>> E word(Class<E> type) {
        List<String> words = Words.all(type);
        int at = words.indexOf(text("unknown-word", words::contains, "choose one of " + words));
        return type.getEnumConstants()[Math.max(0, at)];
    }

    List<Node> items() {
        List<Node> nodes = new ArrayList<>();
        for (Description item : value instanceof Description.Items list ? list.items() : wrongList()) {
            nodes.add(new Node(path + "[" + nodes.size() + "]", item, found));
        }
        return nodes;
    }

    List<Node> someItems() {
        if (value instanceof Description.Items list && list.items().isEmpty()) {
            note("not-empty", "is empty; name at least one");
        }
        return items();
    }

    Form form() {
        return new Form(
                this,
                value instanceof Description.Properties properties
                        ? properties
                        : wrong("an object of named properties", Description.properties()),
                !(value instanceof Description.Properties));
    }

    static String shown(String text) {
        return text.length() <= SHOWN ? "'" + text + "'" : "'" + text.substring(0, SHOWN) + "…'";
    }

    private List<Description> wrongList() {
        return wrong("a list", List.of());
    }

    private <T> T wrong(String wanted, T instead) {
        if (value != null) {
            note("wrong-type", "is " + nameOf(value) + "; write " + wanted);
        }
        return instead;
    }

    private String text(String code, Predicate<String> check, String remedy) {
        String text = text();
        if (isText() && !check.test(text)) {
            note(code, "is " + shown(text) + "; " + remedy);
        }
        return text;
    }

    private long number(String code, long least, long most, String remedy) {
        long number = number();
        if (number < least || number > most) {
            note(code, "is " + number + "; " + remedy);
        }
        return Math.max(least, Math.min(most, number));
    }

    private static boolean isDuration(String text) {
        try {
            return Duration.parse(text).compareTo(Duration.ZERO) > 0;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            return LocalTime.parse(text).equals(LocalTime.parse(text));
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static String nameOf(Description value) {
        if (value instanceof Description.Text) {
            return "a text";
        }
        if (value instanceof Description.Whole) {
            return "a number";
        }
        if (value instanceof Description.YesNo) {
            return "true or false";
        }
        return value instanceof Description.Items ? "a list" : "an object";
    }
}
