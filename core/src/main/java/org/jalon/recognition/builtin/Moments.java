package org.jalon.recognition.builtin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jalon.Values;

/** Moments in order, as the state of a guard: each as two numbers, seconds and nanoseconds since the epoch. */
record Moments(List<Instant> moments) {

    private static final String NAME = "moments";

    static Moments none() {
        return new Moments(List.of());
    }

    static Moments of(Values state) {
        List<Long> numbers = state.numbers(NAME);
        List<Instant> moments = new ArrayList<>(numbers.size() / 2);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            moments.add(Instant.ofEpochSecond(numbers.get(i), numbers.get(i + 1)));
        }
        return new Moments(moments);
    }

    Values asState() {
        List<Long> numbers = new ArrayList<>(2 * moments.size());
        for (Instant moment : moments) {
            numbers.add(moment.getEpochSecond());
            numbers.add((long) moment.getNano());
        }
        return Values.none().with(NAME, numbers);
    }

    boolean isEmpty() {
        return moments.isEmpty();
    }

    int size() {
        return moments.size();
    }

    Instant latest() {
        return moments.get(moments.size() - 1);
    }

    /** Those later than that. */
    Moments after(Instant limit) {
        return new Moments(
                moments.stream().filter(moment -> moment.isAfter(limit)).toList());
    }

    Moments plus(Instant moment) {
        List<Instant> more = new ArrayList<>(moments);
        more.add(moment);
        return new Moments(more);
    }
}
