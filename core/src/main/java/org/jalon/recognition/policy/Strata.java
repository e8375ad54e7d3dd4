package org.jalon.recognition.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jalon.Violation;
import org.jalon.recognition.rule.RecognitionRule;

/** Orders rules so that each stands above those whose awards it hears; rules of one id, in several versions, stand together. */
final class Strata {

    private final SortedMap<String, SortedSet<String>> heardBy = new TreeMap<>();
    private final Map<String, Integer> stratumOf = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private List<String> cycle = List.of();

    Strata(Collection<RecognitionRule> rules) {
        Map<String, Set<String>> giversOf = new HashMap<>();
        for (RecognitionRule rule : rules) {
            rule.gives()
                    .forEach(kind -> giversOf.computeIfAbsent(kind.token(), token -> new HashSet<>())
                            .add(rule.id()));
        }
        for (RecognitionRule rule : rules) {
            SortedSet<String> heard = heardBy.computeIfAbsent(rule.id(), id -> new TreeSet<>());
            rule.listensTo().forEach(kind -> heard.addAll(giversOf.getOrDefault(kind, Set.of())));
        }
        heardBy.keySet().forEach(this::place);
    }

    /** Empty when there is no cycle. */
    List<Violation> violations() {
        return cycle.isEmpty()
                ? List.of()
                : List.of(new Violation(
                        "rules",
                        "cycle",
                        "wait for each other: " + String.join(" -> ", cycle)
                                + "; let one of them listen to activities only, or give it another id"));
    }

    /** From 0 for rules that hear activities only. */
    Map<String, Integer> byRule() {
        return stratumOf;
    }

    private int place(String rule) {
        Integer known = stratumOf.get(rule);
        if (known != null) {
            return known;
        }
        if (path.contains(rule)) {
            rememberCycle(rule);
            return 0;
        }
        path.addLast(rule);
        int stratum = 0;
        for (String giver : heardBy.getOrDefault(rule, new TreeSet<>())) {
            stratum = Math.max(stratum, 1 + place(giver));
        }
        path.removeLast();
        stratumOf.put(rule, stratum);
        return stratum;
    }

    /** Read backwards, the path goes from giver to listener. */
    private void rememberCycle(String again) {
        if (!cycle.isEmpty()) {
            return;
        }
        List<String> found = new ArrayList<>(List.of(again));
        Iterator<String> up = path.descendingIterator();
        String rule;
        do {
            rule = up.next();
            found.add(rule);
        } while (!rule.equals(again));
        cycle = found;
    }
}
