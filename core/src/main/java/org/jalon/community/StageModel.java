package org.jalon.community;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jalon.HostId;

/**
 * The maturity stages through which communities go on their way to a community of practice, as the host sees it. Immutable.
 *
 * @param stages in order, at least one, all different; a community begins in the first one
 */
public record StageModel(List<Stage> stages) {

    private static final StageModel USUAL = of("potential", "coalescing", "maturing", "stewardship", "transformation");

    /**
     * A model of one's own.
     *
     * @throws IllegalArgumentException when there is none, or one twice, or one whose name is no {@link HostId}
     */
    public StageModel {
        stages = List.copyOf(stages);
        boolean named = stages.stream().allMatch(stage -> HostId.Check.isWellFormed(stage.name()));
        if (stages.isEmpty() || !named || new HashSet<>(stages).size() < stages.size()) {
            throw new IllegalArgumentException("a model needs at least one stage, each well named and all different");
        }
    }

    /** Potential, coalescing, maturing, stewardship, transformation. */
    public static StageModel usual() {
        return USUAL;
    }

    /** With stages of those names, in order. */
    public static StageModel of(String... names) {
        return new StageModel(Arrays.stream(names).map(Stage::new).toList());
    }

    /** In which a community begins. */
    public Stage first() {
        return stages.get(0);
    }

    boolean knows(Stage stage) {
        return stages.contains(stage);
    }
}
