package org.jalon.recognition.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules that policies can name by their id. Immutable. */
public final class Rules {

    private static final Rules NONE = new Rules(new TreeMap<>());

    private final SortedMap<String, RecognitionRule> byId;

    private Rules(SortedMap<String, RecognitionRule> byId) {
        this.byId = byId;
    }

    public static Rules none() {
        return NONE;
    }

    /**
     * These rules, whatever the class path holds.
     *
     * @throws IllegalArgumentException when two have the same id
     */
    public static Rules of(RecognitionRule... rules) {
        return of(List.of(rules));
    }

    /**
     * The rules that {@link ServiceLoader} finds, ordered by id.
     *
     * @throws IllegalArgumentException when two have the same id
     * @throws java.util.ServiceConfigurationError when one cannot be created
     */
    public static Rules discovered(ClassLoader loader) {
        List<RecognitionRule> found = new ArrayList<>();
        ServiceLoader.load(RecognitionRule.class, loader).forEach(found::add);
        return of(found);
    }

    private static Rules of(Collection<RecognitionRule> rules) {
        SortedMap<String, RecognitionRule> byId = new TreeMap<>();
        for (RecognitionRule rule : rules) {
            RecognitionRule other = byId.put(rule.id(), rule);
            if (other != null) {
                throw new IllegalArgumentException("two rules have the id '" + rule.id() + "': "
                        + other.getClass().getName() + " and " + rule.getClass().getName() + "; rename one");
            }
        }
        return new Rules(byId);
    }

    public Optional<RecognitionRule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public SortedSet<String> ids() {
        return new TreeSet<>(byId.keySet());
    }
}
