package org.jalon.recognition.level;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import org.jalon.recognition.builtin.Condition;
import org.jalon.recognition.builtin.Measure;

/** A short name for a measure: equal ones have the same, in any version of Jalon, and different ones in all likelihood do not. */
final class Fingerprint {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long hash = BASIS;

    private Fingerprint() {}

    /** Sixteen hexadecimal digits. */
    static String of(Measure measure) {
        Fingerprint print = new Fingerprint();
        measure.kinds().forEach(print::with);
        print.with("worth").with(measure.worth().fixed() + "+" + measure.worth().perUnit());
        measure.conditions().forEach(print::with);
        return String.format("%016x", print.hash);
    }

    private void with(Condition condition) {
        if (condition instanceof Condition.TextIs text) {
            with("text").with(text.name()).with(text.text());
        } else if (condition instanceof Condition.FlagIs flag) {
            with("flag").with(flag.name()).with(String.valueOf(flag.flag()));
        } else if (condition instanceof Condition.AtLeast least) {
            with("at-least").with(least.name()).with(String.valueOf(least.least()));
        } else if (condition instanceof Condition.AmountAtLeast least) {
            with("amount").with(String.valueOf(least.least()));
        } else if (condition instanceof Condition.TimeOfDay time) {
            with("time").with(time.from().toString()).with(time.until().toString());
        } else if (condition instanceof Condition.Weekday weekday) {
            with("weekday");
            weekday.days().stream().map(DayOfWeek::name).forEach(this::with);
        } else {
            with("not-to-oneself");
        }
    }

    /** FNV-1a over the text and an end that no text has. */
    private Fingerprint with(String text) {
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            mix(one & 0xff);
        }
        mix(0x100);
        return this;
    }

    private void mix(int value) {
        hash = (hash ^ value) * PRIME;
    }
}
