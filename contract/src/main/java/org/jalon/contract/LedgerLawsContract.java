package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.START;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.community.CommunityId;
import org.jalon.recognition.Adopted;
import org.jalon.recognition.Difference;
import org.jalon.recognition.Retracted;
import org.jalon.recognition.ledger.LedgerEntry;

/** The laws of the ledger, as properties, whatever the store: it is the difference log of a pure fold. */
public abstract class LedgerLawsContract {

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Provide
    Arbitrary<List<Activity>> activities() {
        return GeneratedActivities.lists();
    }

    @Property
    void recording_and_retracting_leaves_as_if_it_had_never_been(
            @ForAll("activities") List<Activity> log,
            @ForAll("activities") List<Activity> others,
            @ForAll Random order) {
        List<Activity> mistakes = Histories.renamed(others);
        List<Activity> mixed = new ArrayList<>(log);
        mixed.addAll(mistakes);
        CommunityId community = histories().communityWith(Histories.shuffled(mixed, order));

        for (Activity mistake : Histories.shuffled(mistakes, order)) {
            Retracted retracted =
                    jalon().retract(community, mistake.id(), BY_ANIMATOR).orElseThrow();
            assertThat(retracted.alreadyRetracted()).isFalse();
        }

        assertThat(histories().books(community))
                .isEqualTo(histories().books(histories().communityWith(log)));
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
        CommunityId community = histories().communityWith(Histories.shuffled(log, order));
        histories().retractSome(community, log, order);
        jalon().recognition()
                .adoptFrom(START, community, World.revised(), BY_ANIMATOR)
                .orElseThrow();

        List<LedgerEntry> all = new ArrayList<>();
        Books.subjects().forEach(subject -> all.addAll(jalon().recognition().history(community, subject)));

        assertThat(Sums.of(all)).isEqualTo(histories().books(community).balances());
        Reversals.check(all);
        assertThat(Reversals.standing(all)).isEqualTo(jalon().recognition().standing(community));
        assertThat(jalon().communities().find(community)).isPresent();
    }

    @Property
    void replaying_the_log_gives_the_standing_awards(
            @ForAll("activities") List<Activity> log, @ForAll Random order, @ForAll @IntRange(max = 220) int hours) {
        Instant change = START.plus(Duration.ofHours(hours));
        CommunityId community = histories().communityWith(log.subList(0, log.size() / 2));
        jalon().recognition()
                .adoptFrom(change, community, World.revised(), BY_ANIMATOR)
                .orElseThrow();
        jalon().recordAll(community, log.subList(log.size() / 2, log.size())).orElseThrow();
        histories().retractSome(community, log, order);

        assertThat(jalon().recognition().replay(community))
                .isEqualTo(jalon().recognition().standing(community));
        assertThat(jalon().recognition().policies(community)).hasSize(2);
    }

    @Property
    void preview_says_exactly_what_adopting_appends(
            @ForAll("activities") List<Activity> log, @ForAll @IntRange(max = 220) int hours) {
        Instant change = START.plus(Duration.ofHours(hours));
        CommunityId community = histories().communityWith(log);
        Books before = histories().books(community);

        Difference preview = jalon().recognition()
                .preview(change, community, World.revised(), BY_ANIMATOR)
                .orElseThrow();
        assertThat(histories().books(community)).isEqualTo(before);
        Adopted adopted = jalon().recognition()
                .adoptFrom(change, community, World.revised(), BY_ANIMATOR)
                .orElseThrow();

        assertThat(Reversals.difference(adopted.entries())).isEqualTo(preview);
        assertThat(adopted.version().version()).isEqualTo(2);
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private Histories histories() {
        return new Histories(jalon());
    }
}
