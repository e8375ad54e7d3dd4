package org.jalon.recognition.level;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jalon.activity.Activity;
import org.jalon.recognition.builtin.Measure;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.RecognitionRule;

/**
 * Something that a ladder counts.
 *
 * @param name under which it is remembered, the same for the same measure whatever else the ladder says
 * @param measure what
 * @param windows over how many days each, longest last; without all time
 * @param ofAllTime whether over all time as well
 */
record Counted(String name, Measure measure, SortedSet<Integer> windows, boolean ofAllTime) {

    /** All that a ladder counts, each once. */
    static List<Counted> by(LevelRule rule) {
        Map<Measure, SortedSet<Integer>> days = new LinkedHashMap<>();
        rule.steps()
                .forEach(step -> tallies(step)
                        .forEach(tally -> days.computeIfAbsent(tally.measure(), measure -> new TreeSet<>())
                                .add(tally.days())));
        List<Counted> all = new ArrayList<>();
        days.forEach((measure, windows) -> {
            boolean ofAllTime = windows.remove(0);
            all.add(new Counted(Fingerprint.of(measure), measure, windows, ofAllTime));
        });
        return List.copyOf(all);
    }

    private static Stream<Tally> tallies(LevelStep step) {
        return Stream.concat(
                step.gain().stream().map(AtLeast::tally), step.loss().stream().map(FewerThan::tally));
    }

    boolean counts(Fact fact) {
        return hears(fact.kind()) && measure.counts(fact);
    }

    private boolean hears(String kind) {
        return measure.kinds().contains(kind)
                || (measure.kinds().contains(RecognitionRule.ANY_ACTIVITY)
                        && kind.indexOf(':') < 0
                        && !kind.startsWith(Activity.RESERVED));
    }

    /** Over how many days at most; 0 when over all time only. */
    int longest() {
        return windows.isEmpty() ? 0 : windows.last();
    }
}
