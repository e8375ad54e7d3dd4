package org.jalon.recognition.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.activity.Activity;
import org.jalon.recognition.rule.RecognitionRule;

/** Which rules want to see which kind of fact. Immutable. */
final class Listeners {

    private static final Comparator<Listener> ORDER = Comparator.comparingInt(Listener::stratum)
            .thenComparing(listener -> listener.rule().id());

    private final Map<String, List<Listener>> byKind = new HashMap<>();
    private final Map<String, Listener> byRule = new HashMap<>();
    private final List<Listener> toAnyActivity;

    Listeners(Collection<RecognitionRule> rules, Map<String, Integer> stratumOf) {
        List<Listener> all = rules.stream()
                .map(rule -> new Listener(rule, stratumOf.getOrDefault(rule.id(), 0)))
                .sorted(ORDER)
                .toList();
        all.forEach(listener -> byRule.put(listener.rule().id(), listener));
        toAnyActivity = all.stream()
                .filter(listener -> listener.rule().listensTo().contains(RecognitionRule.ANY_ACTIVITY))
                .toList();
        for (String kind : kinds(all)) {
            byKind.put(
                    kind, all.stream().filter(listener -> hears(listener, kind)).toList());
        }
    }

    Optional<Listener> find(String ruleId) {
        return Optional.ofNullable(byRule.get(ruleId));
    }

    List<Listener> to(String kind) {
        List<Listener> named = byKind.get(kind);
        if (named != null) {
            return named;
        }
        return isAnyActivity(kind) ? toAnyActivity : List.of();
    }

    private static Set<String> kinds(List<Listener> listeners) {
        Set<String> kinds = new TreeSet<>();
        listeners.forEach(listener -> kinds.addAll(listener.rule().listensTo()));
        return kinds;
    }

    private static boolean hears(Listener listener, String kind) {
        Set<String> wanted = listener.rule().listensTo();
        return wanted.contains(kind) || (wanted.contains(RecognitionRule.ANY_ACTIVITY) && isAnyActivity(kind));
    }

    private static boolean isAnyActivity(String kind) {
        return kind.indexOf(':') < 0 && !kind.startsWith(Activity.RESERVED);
    }
}
