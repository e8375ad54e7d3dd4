package org.jalon.moderation.rule;

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
public final class ModerationRules {

    private static final ModerationRules NONE = new ModerationRules(new TreeMap<>());

    private final SortedMap<String, ModerationRule> byId;

    private ModerationRules(SortedMap<String, ModerationRule> byId) {
        this.byId = byId;
    }

    public static ModerationRules none() {
        return NONE;
    }

    /**
     * These rules, whatever the class path holds.
     *
     * @throws IllegalArgumentException when two have the same id
     */
    public static ModerationRules of(ModerationRule... rules) {
        return of(List.of(rules));
    }

    /**
     * The rules that {@link ServiceLoader} finds, ordered by id.
     *
     * @throws IllegalArgumentException when two have the same id
     * @throws java.util.ServiceConfigurationError when one cannot be created
     */
    public static ModerationRules discovered(ClassLoader loader) {
        List<ModerationRule> found = new ArrayList<>();
        ServiceLoader.load(ModerationRule.class, loader).forEach(found::add);
        return of(found);
    }

    private static ModerationRules of(Collection<ModerationRule> rules) {
        SortedMap<String, ModerationRule> byId = new TreeMap<>();
        for (ModerationRule rule : rules) {
            ModerationRule other = byId.put(rule.id(), rule);
            if (other != null) {
                throw new IllegalArgumentException("two rules have the id '" + rule.id() + "': "
                        + other.getClass().getName() + " and " + rule.getClass().getName() + "; rename one");
            }
        }
        return new ModerationRules(byId);
    }

    public Optional<ModerationRule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public SortedSet<String> ids() {
        return new TreeSet<>(byId.keySet());
    }
}
