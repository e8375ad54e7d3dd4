package org.jalon.community;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalon.Description;
import org.jspecify.annotations.Nullable;

/**
 * What may change of a community while it lives, with the history of it. Immutable.
 *
 * @param charter what it is for
 * @param door in which way people come in
 * @param courses the trainings it is anchored to, each once
 * @param phases who decided about its phase, in the order of their moments
 * @param stages the maturity stages it came to, the first move first; it begins in the first stage of the model
 * @param rests when it was archived, in order, never overlapping; only the last one may last
 * @param successor the community that carries it on, if it was merged into one; then it is archived for good
 */
public record Profile(
        Charter charter,
        Door door,
        List<Course> courses,
        List<PhaseChange> phases,
        List<StageMove> stages,
        List<Rest> rests,
        @Nullable CommunityId successor) {

    private static final Profile BLANK =
            new Profile(Charter.none(), Door.INVITATION, List.of(), List.of(), List.of(), List.of(), null);

    public Profile {
        courses = List.copyOf(courses);
        phases = List.copyOf(phases);
        stages = List.copyOf(stages);
        rests = List.copyOf(rests);
    }

    /** Without charter, courses and history; by invitation. */
    public static Profile blank() {
        return BLANK;
    }

    public Profile with(Charter other) {
        return new Profile(other, door, courses, phases, stages, rests, successor);
    }

    public Profile with(Door other) {
        return new Profile(charter, other, courses, phases, stages, rests, successor);
    }

    /** Anchored to that course too, in place of an earlier one with the same id. */
    public Profile with(Course course) {
        Profile others = without(course.id());
        return others.anchoredTo(more(others.courses, course));
    }

    /** Anchored to that course no more. */
    public Profile without(CourseId course) {
        return anchoredTo(
                courses.stream().filter(one -> !one.id().equals(course)).toList());
    }

    private Profile anchoredTo(List<Course> those) {
        return new Profile(charter, door, those, phases, stages, rests, successor);
    }

    /** In place of what was decided for the very same moment. */
    public Profile with(PhaseChange change) {
        List<PhaseChange> changed = new ArrayList<>(phases);
        changed.removeIf(one -> one.from().equals(change.from()));
        changed.add(change);
        changed.sort(Comparator.comparing(PhaseChange::from));
        return new Profile(charter, door, courses, changed, stages, rests, successor);
    }

    public Profile with(StageMove move) {
        return new Profile(charter, door, courses, phases, more(stages, move), rests, successor);
    }

    Profile resting(Instant since, MemberId by) {
        return new Profile(charter, door, courses, phases, stages, more(rests, new Rest(since, null, by)), successor);
    }

    /** To be asked for while a rest lasts. A rest that ends when it begins has not been. */
    Profile waking(Instant until) {
        List<Rest> changed = new ArrayList<>(rests);
        Rest last = changed.remove(changed.size() - 1);
        if (until.isAfter(last.since())) {
            changed.add(new Rest(last.since(), until, last.by()));
        }
        return new Profile(charter, door, courses, phases, stages, changed, successor);
    }

    /** To be asked for while a rest lasts. */
    Profile succeededBy(CommunityId other) {
        return new Profile(charter, door, courses, phases, stages, rests, other);
    }

    /** Whether a rest has not ended. */
    boolean isResting() {
        return !rests.isEmpty() && rests.get(rests.size() - 1).until() == null;
    }

    boolean restsAt(Instant moment) {
        for (int i = rests.size() - 1; i >= 0; i--) {
            if (rests.get(i).covers(moment)) {
                return true;
            }
        }
        return false;
    }

    /** The phase as somebody decided, or else as follows from the courses. */
    Optional<Phase> phaseAt(Instant moment) {
        return phases.stream()
                .filter(change -> !change.from().isAfter(moment))
                .reduce((earlier, later) -> later)
                .flatMap(change -> Optional.ofNullable(change.phase()))
                .or(() -> phaseByCourses(moment));
    }

    private Optional<Phase> phaseByCourses(Instant moment) {
        List<Phase> each = courses.stream()
                .map(course -> course.phaseAt(moment))
                .distinct()
                .toList();
        if (each.isEmpty()) {
            return Optional.empty();
        }
        if (each.contains(Phase.DURING)) {
            return Optional.of(Phase.DURING);
        }
        return Optional.of(each.contains(Phase.AFTER) ? Phase.AFTER : Phase.BEFORE);
    }

    Optional<Stage> stageAt(Instant moment) {
        return stages.stream()
                .filter(move -> !move.at().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(StageMove::stage);
    }

    /** As a tree of data, from which {@link #read} makes an equal one. */
    public Description.Properties described() {
        return ProfileText.written(this);
    }

    /**
     * What was described.
     *
     * @throws IllegalArgumentException when it describes none
     */
    public static Profile read(Description described) {
        return ProfileText.read(described);
    }

    private static <T> List<T> more(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
