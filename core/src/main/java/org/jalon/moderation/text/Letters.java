package org.jalon.moderation.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The letters of a text as people see them: without case, accents and decoration, look-alikes as what they look like; read in up
 * to three spellings when digits or signs stand for letters. Immutable.
 */
public final class Letters {

    private final List<Reading> readings;
    private final long steps;

    private Letters(List<Reading> readings, long steps) {
        this.readings = List.copyOf(readings);
        this.steps = steps;
    }

    /** Reads a text, in time that grows as its length does. */
    public static Letters of(String text) {
        Reader plain = Reader.of(text, Spelling.PLAIN);
        List<Reading> readings = new ArrayList<>(List.of(plain.reading()));
        long steps = plain.steps();
        if (plain.sawStandIn()) {
            Reader other = Reader.of(text, Spelling.ONE_IS_I);
            readings.add(other.reading());
            steps += other.steps();
        }
        if (plain.sawStandIn() && plain.sawAmbiguous()) {
            Reader other = Reader.of(text, Spelling.ONE_IS_L);
            readings.add(other.reading());
            steps += other.steps();
        }
        return new Letters(readings, steps);
    }

    Reading plain() {
        return readings.get(0);
    }

    List<Reading> readings() {
        return readings;
    }

    /** How many letters and digits there are, immediate repetitions counted once. */
    public int count() {
        return plain().size;
    }

    /** How many characters were looked at. */
    long steps() {
        return steps;
    }
}
