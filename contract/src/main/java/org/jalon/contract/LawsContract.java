package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.ActivityRefusal.ACTIVITY_CONFLICT;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.START;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.CommunityId;
import org.jalon.inmemory.InMemoryStore;
import org.jalon.recognition.Adopted;
import org.jalon.recognition.Difference;
import org.jalon.recognition.Recorded;
import org.jalon.recognition.Retracted;
import org.jalon.recognition.ledger.LedgerEntry;

/** The laws of the heart, as properties: the ledger is the difference log of a pure fold, whatever the store. */
public abstract class LawsContract {

    private static final Bench REFERENCE = Bench.on(new InMemoryStore());

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Provide
    Arbitrary<List<Activity>> activities() {
        return GeneratedActivities.lists();
    }

    @Provide
    Arbitrary<List<Activity>> longActivities() {
        return GeneratedActivities.longLists();
    }

    @Property
    void the_same_activity_again_changes_nothing_and_says_so(@ForAll("activities") List<Activity> log) {
        CommunityId community = communityWith(log);
        Books before = books(community);
        long written = written(community);

        for (Activity activity : log) {
            Recorded again = jalon().record(community, activity).orElseThrow();
            assertThat(again.alreadyRecorded()).isTrue();
            assertThat(again.entries()).isEmpty();
        }

        assertThat(jalon().recordAll(community, log).orElseThrow().alreadyRecorded())
                .isEqualTo(log.size());
        assertThat(books(community)).isEqualTo(before);
        assertThat(written(community)).isEqualTo(written);
        assertThat(written).isGreaterThanOrEqualTo(before.standing().size());
    }

    @Property
    void the_same_id_with_other_content_is_refused_as_a_conflict(@ForAll("activities") List<Activity> log) {
        CommunityId community = communityWith(log);
        Books before = books(community);

        for (Activity activity : log) {
            Outcome<Recorded> outcome = jalon().record(community, later(activity));
            assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly(ACTIVITY_CONFLICT);
        }

        assertThat(books(community)).isEqualTo(before);
        assertThat(jalon().communities().find(community)).isPresent();
    }

    @Property
    void any_arrival_order_gives_the_same_awards_balances_and_ranks(
            @ForAll("activities") List<Activity> log, @ForAll Random order) {
        CommunityId inOrder = communityWith(sorted(log));

        CommunityId shuffled = communityWith(shuffled(log, order));

        assertThat(books(shuffled)).isEqualTo(books(inOrder));
        assertThat(jalon().recognition().standing(inOrder))
                .isEqualTo(jalon().recognition().replay(inOrder));
    }

    @Property(tries = 40)
    void late_arrivals_and_retractions_in_a_long_history_come_out_right(
            @ForAll("longActivities") List<Activity> log, @ForAll Random order) {
        List<Activity> late = shuffled(log, order).subList(0, 20);
        List<Activity> wrong = shuffled(log, order).subList(0, 20);
        List<Activity> inTime = sorted(log).stream()
                .filter(activity -> !late.contains(activity))
                .toList();

        CommunityId community = communityWith(inTime);
        late.forEach(activity -> jalon().record(community, activity).orElseThrow());
        wrong.forEach(activity ->
                jalon().retract(community, activity.id(), BY_ANIMATOR).orElseThrow());

        assertThat(jalon().recognition().standing(community))
                .isEqualTo(jalon().recognition().replay(community));
        assertThat(books(community))
                .isEqualTo(books(communityWith(sorted(log).stream()
                        .filter(activity -> !wrong.contains(activity))
                        .toList())));
    }

    @Property
    void all_at_once_gives_the_same_as_one_by_one(
            @ForAll("activities") List<Activity> log, @ForAll Random order, @ForAll @IntRange(max = 40) int cut) {
        CommunityId oneByOne = communityWith(log);
        List<Activity> mixed = shuffled(log, order);
        int at = Math.min(cut, log.size());

        CommunityId batches = World.communityUnder(World.everything(), jalon());
        jalon().recordAll(batches, mixed.subList(0, at)).orElseThrow();
        jalon().recordAll(batches, mixed.subList(at, mixed.size())).orElseThrow();

        assertThat(books(batches)).isEqualTo(books(oneByOne));
    }

    @Property
    void recording_and_retracting_leaves_as_if_it_had_never_been(
            @ForAll("activities") List<Activity> log,
            @ForAll("activities") List<Activity> others,
            @ForAll Random order) {
        List<Activity> mistakes = renamed(others);
        List<Activity> mixed = new ArrayList<>(log);
        mixed.addAll(mistakes);
        CommunityId community = communityWith(shuffled(mixed, order));

        for (Activity mistake : shuffled(mistakes, order)) {
            Retracted retracted =
                    jalon().retract(community, mistake.id(), BY_ANIMATOR).orElseThrow();
            assertThat(retracted.alreadyRetracted()).isFalse();
        }

        assertThat(books(community)).isEqualTo(books(communityWith(log)));
        for (Activity mistake : mistakes) {
            assertThat(jalon().retract(community, mistake.id(), BY_ANIMATOR)
                            .orElseThrow()
                            .alreadyRetracted())
                    .isTrue();
        }
    }

    @Property
    void balances_are_the_sum_of_entries_and_an_entry_is_reversed_once_at_most(
            @ForAll("activities") List<Activity> log, @ForAll Random order) {
        CommunityId community = communityWith(shuffled(log, order));
        retractSome(community, log, order);
        jalon().recognition()
                .adoptFrom(START, community, World.revised(), BY_ANIMATOR)
                .orElseThrow();

        List<LedgerEntry> all = new ArrayList<>();
        Books.subjects().forEach(subject -> all.addAll(jalon().recognition().history(community, subject)));

        assertThat(Sums.of(all)).isEqualTo(books(community).balances());
        Reversals.check(all);
        assertThat(Reversals.standing(all)).isEqualTo(jalon().recognition().standing(community));
        assertThat(jalon().communities().find(community)).isPresent();
    }

    @Property
    void replaying_the_log_gives_the_standing_awards(
            @ForAll("activities") List<Activity> log, @ForAll Random order, @ForAll @IntRange(max = 220) int hours) {
        Instant change = START.plus(Duration.ofHours(hours));
        CommunityId community = communityWith(log.subList(0, log.size() / 2));
        jalon().recognition()
                .adoptFrom(change, community, World.revised(), BY_ANIMATOR)
                .orElseThrow();
        jalon().recordAll(community, log.subList(log.size() / 2, log.size())).orElseThrow();
        retractSome(community, log, order);

        assertThat(jalon().recognition().replay(community))
                .isEqualTo(jalon().recognition().standing(community));
        assertThat(jalon().recognition().policies(community)).hasSize(2);
    }

    @Property
    void preview_says_exactly_what_adopting_appends(
            @ForAll("activities") List<Activity> log, @ForAll @IntRange(max = 220) int hours) {
        Instant change = START.plus(Duration.ofHours(hours));
        CommunityId community = communityWith(log);
        Books before = books(community);

        Difference preview = jalon().recognition()
                .preview(change, community, World.revised(), BY_ANIMATOR)
                .orElseThrow();
        assertThat(books(community)).isEqualTo(before);
        Adopted adopted = jalon().recognition()
                .adoptFrom(change, community, World.revised(), BY_ANIMATOR)
                .orElseThrow();

        assertThat(Reversals.difference(adopted.entries())).isEqualTo(preview);
        assertThat(adopted.version().version()).isEqualTo(2);
    }

    @Property
    void the_same_commands_give_the_same_as_in_memory(@ForAll("activities") List<Activity> log, @ForAll Random order) {
        long seed = order.nextLong();

        Transcript here = Transcript.of(log, new Random(seed), bench());
        Transcript inMemory = Transcript.of(log, new Random(seed), REFERENCE);

        assertThat(here).isEqualTo(inMemory);
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private CommunityId communityWith(List<Activity> log) {
        CommunityId community = World.communityUnder(World.everything(), jalon());
        for (Activity activity : log) {
            jalon().record(community, activity).orElseThrow();
        }
        return community;
    }

    private Books books(CommunityId community) {
        return Books.of(community, jalon());
    }

    private long written(CommunityId community) {
        return Books.subjects().stream()
                .mapToLong(subject ->
                        jalon().recognition().history(community, subject).size())
                .sum();
    }

    private void retractSome(CommunityId community, List<Activity> log, Random order) {
        for (Activity activity : shuffled(log, order).subList(0, log.size() / 3)) {
            jalon().retract(community, activity.id(), BY_ANIMATOR).orElseThrow();
        }
    }

    private static List<Activity> sorted(List<Activity> log) {
        return log.stream()
                .sorted(java.util.Comparator.comparing(Activity::occurredAt).thenComparing(Activity::id))
                .toList();
    }

    private static List<Activity> shuffled(List<Activity> log, Random order) {
        List<Activity> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }

    private static Activity later(Activity so) {
        return copy(so, so.id(), so.occurredAt().plusSeconds(1));
    }

    private static List<Activity> renamed(List<Activity> log) {
        return log.stream()
                .map(so -> copy(so, new ActivityId("mistake " + so.id()), so.occurredAt()))
                .toList();
    }

    private static Activity copy(Activity so, ActivityId id, Instant at) {
        return new Activity(
                id,
                so.kind(),
                so.actor(),
                so.object(),
                so.thread(),
                so.beneficiary(),
                so.amount(),
                at,
                so.attributes());
    }
}
