package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.contract.World.BY_ANIMATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.community.CommunityId;
import org.jalon.merging.Merged;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.AwardType;

/** Whatever two communities gave, the one that carries on the other has given all of it, once. */
public abstract class MergingLawsContract {

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Provide
    Arbitrary<List<Activity>> activities() {
        return GeneratedActivities.lists();
    }

    /**
     * @param late so many activities of the first community come after the merge, then the same again
     * @param cut the first go breaks after so many transactions
     */
    @Property
    void all_that_was_given_stands_once_wherever_the_merge_was_cut_short(
            @ForAll("activities") List<Activity> there,
            @ForAll("activities") List<Activity> here,
            @ForAll @IntRange(max = 5) int late,
            @ForAll @IntRange(min = 1, max = 5) int cut) {
        CommunityId from = World.communityUnder(World.everything(), jalon());
        CommunityId into = World.communityUnder(World.revised(), jalon());
        int inTime = Math.max(0, there.size() - late);
        jalon().recordAll(from, there.subList(0, inTime)).orElseThrow();
        jalon().recordAll(into, here).orElseThrow();
        List<Award> before = jalon().recognition().standing(into);

        cutShort(from, into, cut);
        merge(from, into);
        jalon().recordAll(from, there.subList(inTime, there.size())).orElseThrow();
        merge(from, into);

        assertThat(kept(jalon().recognition().standing(into)))
                .isEqualTo(kept(before, jalon().recognition().standing(from)));
        assertBoardsAddUp(into);
        Practice.assertSound(into, jalon());
        assertThat(merge(from, into)).isEqualTo(new Merged(from, into, 0, 0, 0, 0));
    }

    private void cutShort(CommunityId from, CommunityId into, int transactions) {
        Jalon breaking = Jalon.builder()
                .store(new CutShortStore(bench().store(), transactions))
                .clock(bench().clock())
                .rules(Bench.rules())
                .build();
        try {
            breaking.merging().merge(from, into, BY_ANIMATOR).orElseThrow();
        } catch (CutShortStore.CutShort expected) {
            assertThat(transactions).isPositive();
        }
    }

    private Merged merge(CommunityId from, CommunityId into) {
        return jalon().merging().merge(from, into, BY_ANIMATOR).orElseThrow();
    }

    /** What of it a merge keeps, whichever rule gave it. */
    @SafeVarargs
    private static List<String> kept(List<Award>... awards) {
        List<String> kept = new ArrayList<>();
        for (List<Award> some : awards) {
            some.stream()
                    .filter(award -> !award.kind().is(AwardType.SIGNAL))
                    .map(award -> String.join(
                            " ",
                            award.occurredAt().toString(),
                            award.kind().token(),
                            String.valueOf(award.amount()),
                            award.subject().type() + "/" + award.subject().id()))
                    .forEach(kept::add);
        }
        kept.sort(null);
        return kept;
    }

    private void assertBoardsAddUp(CommunityId id) {
        for (AwardKind kind : World.POINT_KINDS) {
            SortedMap<String, Long> sums = new TreeMap<>();
            for (Award award : jalon().recognition().standing(id)) {
                if (award.kind().equals(kind)) {
                    award.subject()
                            .asMember()
                            .ifPresent(member -> sums.merge(member.value(), award.amount(), Long::sum));
                }
            }
            SortedMap<String, Long> shown = new TreeMap<>();
            for (Standing standing :
                    jalon().recognition().leaderboard(id, Board.boardOf(kind)).top(100)) {
                shown.put(standing.member().value(), standing.points());
            }
            sums.values().removeIf(sum -> sum <= 0);
            assertThat(shown).isEqualTo(sums);
        }
    }

    private Jalon jalon() {
        return bench().jalon();
    }
}
