package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.CalendarPeriod.DAY;
import static org.jalon.activity.Activity.activity;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.policy.PolicyDraft.policy;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.Adopted;
import org.jalon.recognition.Explanation;
import org.jalon.recognition.Recorded;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.Withheld;
import org.junit.jupiter.api.Test;

/** Policies and reasons on a store. */
public abstract class RecognitionContract {

    private static final MemberId ADA = MEMBERS.get(0);
    private static final MemberId BOB = MEMBERS.get(1);
    private static final PolicyDraft UNITS =
            policy("units").with(points("unit", 1).forEachUnitOf("gave"));

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void a_rule_of_the_same_id_goes_on_with_the_state_it_has() {
        CommunityId community = World.communityUnder(
                policy("five").with(badge("helper").when(count("gave").reaches(5))), jalon());
        for (int i = 1; i <= 4; i++) {
            give(community, "g" + i, ADA, 1, i);
        }
        Instant change = START.plusSeconds(100);

        Adopted adopted = jalon().recognition()
                .adoptFrom(
                        change,
                        community,
                        policy("three").with(badge("helper").when(count("gave").reaches(3))),
                        BY_ANIMATOR)
                .orElseThrow();
        assertThat(adopted.entries()).isEmpty();
        give(community, "late", ADA, 1, 99);
        assertThat(held(community)).isEqualTo(1);
        give(community, "next", ADA, 1, 100);

        assertThat(held(community)).isEqualTo(1);
        assertThat(jalon().recognition().standing(community))
                .singleElement()
                .satisfies(award -> assertThat(award.reason().cause()).isEqualTo(new ActivityId("late")));
    }

    @Test
    void adopting_the_very_same_again_changes_nothing() {
        CommunityId community = World.communityUnder(UNITS, jalon());
        bench().clock().moveTo(Bench.TODAY);

        Adopted again =
                jalon().recognition().adopt(community, UNITS, BY_ANIMATOR).orElseThrow();

        assertThat(again.alreadyAdopted()).isTrue();
        assertThat(jalon().recognition().policies(community)).hasSize(1);
    }

    @Test
    void what_is_not_given_says_why() {
        CommunityId community = World.communityUnder(
                policy("capped")
                        .with(points("unit", 1).forEachUnitOf("gave").atMost(5).per(DAY)),
                jalon());

        List<Withheld> first = give(community, "a", ADA, 4, 1).withheld();
        Recorded second = give(community, "b", ADA, 4, 2);

        assertThat(first).isEmpty();
        assertThat(second.entries()).extracting(LedgerEntry::amount).containsExactly(1L);
        assertThat(second.withheld()).singleElement().satisfies(withheld -> {
            assertThat(withheld.ruleId()).isEqualTo("unit");
            assertThat(withheld.code()).isEqualTo("cap-reached");
            assertThat(withheld.activity()).isEqualTo(new ActivityId("b"));
            assertThat(withheld.grant().amount()).isEqualTo(3);
        });
    }

    @Test
    void an_award_explains_itself() {
        CommunityId community = World.communityUnder(
                policy("two")
                        .with(badge("helper").when(count("gave").reaches(2)))
                        .with(points("unit", 1).forEach("gave")),
                jalon());
        give(community, "a", ADA, 1, 1);
        give(community, "x", BOB, 1, 2);
        give(community, "b", ADA, 1, 3);
        give(community, "c", ADA, 1, 4);
        List<Award> standing = jalon().recognition().standing(community);

        assertThat(explained(community, standing, AwardKind.badge("helper"))).containsExactly("a", "b");
        assertThat(explained(community, standing, RECOGNITION)).containsExactly("a");
    }

    @Test
    void a_late_arrival_touches_only_its_own_keys() {
        CommunityId community = World.communityUnder(World.everything(), jalon());
        give(community, "x", ADA, 1, 1);
        record(community, activity("answered").id("b1").by(BOB).at(START.plusSeconds(7200)));
        record(community, activity("answered").id("a1").by(ADA).at(START.plusSeconds(7200)));
        List<LedgerEntry> bobs = jalon().recognition().history(community, Subject.member(BOB));

        Recorded late = record(community, activity("answered").id("a0").by(ADA).at(START));

        assertThat(late.entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.award().subject()).isEqualTo(Subject.member(ADA)));
        assertThat(jalon().recognition().history(community, Subject.member(BOB)))
                .isEqualTo(bobs);
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private long held(CommunityId community) {
        return jalon().recognition().balance(community, Subject.member(ADA), AwardKind.badge("helper"));
    }

    private Recorded give(CommunityId community, String id, MemberId who, long amount, long second) {
        return record(community, gift(id, who, amount, START.plus(Duration.ofSeconds(second))));
    }

    private static Activity gift(String id, MemberId who, long amount, Instant at) {
        return activity("gave").id(id).by(who).amounting(amount).at(at);
    }

    private Recorded record(CommunityId community, Activity activity) {
        return jalon().record(community, activity).orElseThrow();
    }

    private List<String> explained(CommunityId community, List<Award> standing, AwardKind kind) {
        Award first = standing.stream()
                .filter(award -> award.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        Explanation explanation = jalon().recognition().explain(community, first);
        return explanation.activities().stream()
                .map(activity -> activity.id().value())
                .toList();
    }
}
