package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.START;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jalon.activity.Activity;
import org.jalon.inmemory.InMemoryStore;
import org.jalon.recognition.Adopted;
import org.jalon.recognition.Difference;
import org.jalon.recognition.SubjectDifference;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/** The laws of the heart with challenges, teams that change members, evidence that is taken back, and policies that change, in the mix. */
public abstract class SeasonLawsContract {

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Provide
    Arbitrary<List<Activity>> activities() {
        return GeneratedActivities.lists();
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(Move.Kind.class),
                        Arbitraries.integers().between(0, World.MEMBERS.size() - 1),
                        Arbitraries.integers().between(0, 220),
                        Arbitraries.of(true, false))
                .as(Move::new)
                .withoutEdgeCases()
                .list()
                .ofMaxSize(16)
                .map(SeasonLawsContract::inTime);
    }

    private static List<Move> inTime(List<Move> moves) {
        return moves.stream().sorted(Comparator.comparingInt(Move::hour)).toList();
    }

    @Property
    void whenever_activities_are_told_the_same_follows(
            @ForAll("moves") List<Move> moves, @ForAll("activities") List<Activity> log, @ForAll Random order) {
        Season first = Season.on(bench().store());
        moves.forEach(first::play);
        log.stream()
                .sorted(Comparator.comparing(Activity::occurredAt).thenComparing(Activity::id))
                .forEach(activity -> record(activity, first));

        Season mixed = Season.on(bench().store());
        mix(moves, log, order).forEach(step -> step.in(mixed));

        assertSame(mixed, first);
        assertRight(mixed);
    }

    @Property
    void what_was_taken_back_has_never_been(
            @ForAll("moves") List<Move> moves, @ForAll("activities") List<Activity> log, @ForAll Random order) {
        List<Activity> wrong = log.subList(0, log.size() / 3);
        Season season = Season.on(bench().store());
        mix(moves, log, order).forEach(step -> step.in(season));
        wrong.forEach(activity -> season.jalon()
                .retract(season.community(), activity.id(), BY_ANIMATOR)
                .orElseThrow());

        Season without = Season.on(bench().store());
        moves.forEach(without::play);
        without.jalon()
                .recordAll(without.community(), log.subList(wrong.size(), log.size()))
                .orElseThrow();

        assertSame(season, without);
        assertRight(season);
    }

    @Property
    void preview_says_what_adopting_appends_while_challenges_are_on(
            @ForAll("moves") List<Move> moves,
            @ForAll("activities") List<Activity> log,
            @ForAll @IntRange(max = 220) int hours) {
        Season season = Season.on(bench().store());
        moves.forEach(season::play);
        season.jalon().recordAll(season.community(), log).orElseThrow();

        List<SortedMap<AwardKind, Long>> before = balances(season);
        Difference preview = season.jalon()
                .recognition()
                .preview(START.plus(Duration.ofHours(hours)), season.community(), World.revised(), BY_ANIMATOR)
                .orElseThrow();
        Adopted adopted = season.jalon()
                .recognition()
                .adoptFrom(START.plus(Duration.ofHours(hours)), season.community(), World.revised(), BY_ANIMATOR)
                .orElseThrow();

        assertThat(Reversals.difference(adopted.entries())).isEqualTo(preview);
        assertThat(preview.perSubject()).isEqualTo(moved(season.subjects(), before, balances(season)));
        assertRight(season);
    }

    private static List<SortedMap<AwardKind, Long>> balances(Season season) {
        return season.subjects().stream()
                .map(subject -> season.jalon().recognition().balances(season.community(), subject))
                .toList();
    }

    private static List<SubjectDifference> moved(
            List<Subject> subjects, List<SortedMap<AwardKind, Long>> before, List<SortedMap<AwardKind, Long>> after) {
        List<SubjectDifference> moved = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            SortedMap<AwardKind, Long> net = new TreeMap<>(after.get(i));
            before.get(i).forEach((kind, amount) -> net.merge(kind, -amount, Math::addExact));
            net.values().removeIf(amount -> amount == 0);
            if (!net.isEmpty()) {
                moved.add(new SubjectDifference(subjects.get(i), net));
            }
        }
        return moved;
    }

    @Property
    void every_store_agrees_with_that_in_memory(
            @ForAll("moves") List<Move> moves, @ForAll("activities") List<Activity> log, @ForAll Random order) {
        List<Step> steps = mix(moves, log, order);
        Season here = Season.on(bench().store());
        Season inMemory = Season.on(new InMemoryStore());

        steps.forEach(step -> step.in(here));
        steps.forEach(step -> step.in(inMemory));

        assertSame(here, inMemory);
        assertRight(here);
    }

    /** A move or an activity. */
    private interface Step {
        void in(Season season);
    }

    /** The moves in their order, the activities anywhere between them. */
    private static List<Step> mix(List<Move> moves, List<Activity> log, Random order) {
        List<Activity> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, order);
        List<Step> mixed = new ArrayList<>();
        moves.forEach(move -> mixed.add(season -> season.play(move)));
        for (Activity activity : shuffled) {
            mixed.add(order.nextInt(mixed.size() + 1), season -> record(activity, season));
        }
        return mixed;
    }

    private static void record(Activity activity, Season season) {
        season.jalon().record(season.community(), activity).orElseThrow();
    }

    private static void assertSame(Season one, Season other) {
        assertThat(one.books()).isEqualTo(other.books());
        assertThat(one.teams()).isEqualTo(other.teams());
    }

    private static void assertRight(Season season) {
        assertThat(season.jalon().recognition().replay(season.community()))
                .isEqualTo(season.jalon().recognition().standing(season.community()));
        assertThat(season.jalon()
                        .recognition()
                        .reconcile(season.community(), BY_ANIMATOR)
                        .orElseThrow()
                        .isClean())
                .isTrue();
    }
}
