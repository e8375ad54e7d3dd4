package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.ActivityRefusal.ACTIVITY_CONFLICT;
import static org.jalon.contract.World.BY_ANIMATOR;

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
import org.jalon.community.CommunityId;
import org.jalon.inmemory.InMemoryStore;
import org.jalon.recognition.Recorded;

/** The laws of the heart, as properties, whatever the store: activities count once, and whatever their order. */
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
        CommunityId community = histories().communityWith(log);
        Books before = histories().books(community);
        long written = histories().written(community);

        for (Activity activity : log) {
            Recorded again = jalon().record(community, activity).orElseThrow();
            assertThat(again.alreadyRecorded()).isTrue();
            assertThat(again.entries()).isEmpty();
        }

        assertThat(jalon().recordAll(community, log).orElseThrow().alreadyRecorded())
                .isEqualTo(log.size());
        assertThat(histories().books(community)).isEqualTo(before);
        assertThat(histories().written(community)).isEqualTo(written);
        assertThat(written).isGreaterThanOrEqualTo(before.standing().size());
    }

    @Property
    void the_same_id_with_other_content_is_refused_as_a_conflict(@ForAll("activities") List<Activity> log) {
        CommunityId community = histories().communityWith(log);
        Books before = histories().books(community);

        for (Activity activity : log) {
            Outcome<Recorded> outcome = jalon().record(community, Histories.later(activity));
            assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly(ACTIVITY_CONFLICT);
        }

        assertThat(histories().books(community)).isEqualTo(before);
        assertThat(jalon().communities().find(community)).isPresent();
    }

    @Property
    void any_arrival_order_gives_the_same_awards_balances_and_ranks(
            @ForAll("activities") List<Activity> log, @ForAll Random order) {
        CommunityId inOrder = histories().communityWith(Histories.sorted(log));

        CommunityId shuffled = histories().communityWith(Histories.shuffled(log, order));

        assertThat(histories().books(shuffled)).isEqualTo(histories().books(inOrder));
        assertThat(jalon().recognition().standing(inOrder))
                .isEqualTo(jalon().recognition().replay(inOrder));
    }

    @Property(tries = 40)
    void late_arrivals_and_retractions_in_a_long_history_come_out_right(
            @ForAll("longActivities") List<Activity> log, @ForAll Random order) {
        List<Activity> late = Histories.shuffled(log, order).subList(0, 20);
        List<Activity> wrong = Histories.shuffled(log, order).subList(0, 20);
        List<Activity> inTime = Histories.sorted(log).stream()
                .filter(activity -> !late.contains(activity))
                .toList();

        CommunityId community = histories().communityWithAtOnce(inTime);
        late.forEach(activity -> jalon().record(community, activity).orElseThrow());
        wrong.forEach(activity ->
                jalon().retract(community, activity.id(), BY_ANIMATOR).orElseThrow());

        assertThat(jalon().recognition().standing(community))
                .isEqualTo(jalon().recognition().replay(community));
        assertThat(histories().books(community))
                .isEqualTo(histories()
                        .books(histories()
                                .communityWithAtOnce(Histories.sorted(log).stream()
                                        .filter(activity -> !wrong.contains(activity))
                                        .toList())));
    }

    @Property
    void all_at_once_gives_the_same_as_one_by_one(
            @ForAll("activities") List<Activity> log, @ForAll Random order, @ForAll @IntRange(max = 40) int cut) {
        CommunityId oneByOne = histories().communityWith(log);
        List<Activity> mixed = Histories.shuffled(log, order);
        int at = Math.min(cut, log.size());

        CommunityId batches = World.communityUnder(World.everything(), jalon());
        jalon().recordAll(batches, mixed.subList(0, at)).orElseThrow();
        jalon().recordAll(batches, mixed.subList(at, mixed.size())).orElseThrow();

        assertThat(histories().books(batches)).isEqualTo(histories().books(oneByOne));
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

    private Histories histories() {
        return new Histories(jalon());
    }
}
