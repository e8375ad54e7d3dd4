package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.MemberId.member;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jalon.Jalon;
import org.jalon.MalformedInput;
import org.jalon.Store;
import org.jalon.Violation;
import org.jalon.activity.Activity;
import org.jalon.community.CommunityId;
import org.jalon.recognition.policy.Policy;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.policy.PolicyReader;
import org.jalon.recognition.policy.PolicyVersion;
import org.jalon.recognition.policy.PolicyVersionId;
import org.jalon.recognition.policy.UnknownRules;
import org.jalon.recognition.rule.Rules;
import org.junit.jupiter.api.Test;

/** Adopted policies are there for every Jalon on the store, now and later. */
public abstract class PoliciesContract {

    private static final PolicyDraft WITH_AN_OBJECT = policy("with an object")
            .with(points("help", 10).forEach("answered"))
            .with(new StrangeRule());

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    /**
     * Whether the store gives policies to other processes: then it keeps texts, which name rules that are not built in. Otherwise
     * it keeps the objects.
     */
    protected abstract boolean outlivesTheProcess();

    /** The same communities as another process sees them. */
    protected Store reopened() {
        return bench().store();
    }

    @Test
    void what_was_adopted_is_read_back_equal_by_another_jalon() {
        CommunityId community = World.communityUnder(World.everything(), jalon());
        jalon().recognition()
                .adoptFrom(START, community, World.revised(), BY_ANIMATOR)
                .orElseThrow();

        List<PolicyVersion> read = anotherJalon(Bench.rules()).recognition().policies(community);

        assertThat(read).isEqualTo(jalon().recognition().policies(community));
        assertThat(read).extracting(PolicyVersion::version).containsExactly(1, 2);
        assertThat(read)
                .extracting(version -> version.policy().draft())
                .containsExactly(World.everything(), World.revised());
    }

    @Test
    void every_property_of_every_rule_is_read_back_equal() {
        CommunityId community = World.communityUnder(EverySort.policy(), jalon());

        List<PolicyVersion> read = anotherJalon(Bench.rules()).recognition().policies(community);

        assertThat(read).extracting(version -> version.policy().draft()).containsExactly(EverySort.policy());
    }

    @Test
    void another_jalon_goes_on_where_the_first_one_stopped() {
        CommunityId shared = World.communityUnder(World.everything(), jalon());
        CommunityId alone = World.communityUnder(World.everything(), jalon());
        Jalon other = anotherJalon(Bench.rules());

        for (int i = 0; i < 20; i++) {
            (i % 2 == 0 ? jalon() : other).record(shared, answer(i)).orElseThrow();
            jalon().record(alone, answer(i)).orElseThrow();
        }

        assertThat(Books.of(shared, other)).isEqualTo(Books.of(alone, jalon()));
        assertThat(other.recognition().standing(shared)).isNotEmpty();
    }

    @Test
    void another_jalon_sees_what_was_adopted_since() {
        CommunityId community = World.communityUnder(World.everything(), jalon());
        Jalon other = anotherJalon(Bench.rules());
        other.record(community, answer(1)).orElseThrow();

        jalon().recognition().adopt(community, World.revised(), BY_ANIMATOR).orElseThrow();

        assertThat(other.recognition().policies(community))
                .isEqualTo(jalon().recognition().policies(community))
                .hasSize(2);
    }

    @Test
    void adopting_the_very_same_in_another_jalon_changes_nothing() {
        CommunityId community = World.communityUnder(World.everything(), jalon());

        assertThat(anotherJalon(Bench.rules())
                        .recognition()
                        .adopt(community, World.everything(), BY_ANIMATOR)
                        .orElseThrow()
                        .alreadyAdopted())
                .isTrue();
    }

    @Test
    void a_transaction_reads_the_policy_that_it_added() {
        CommunityId community = World.communityUnder(World.everything(), jalon());
        PolicyReader reader = new PolicyReader(Bench.rules());
        PolicyVersion second = second("second");

        store().inTransaction(community, session -> {
            session.policies().add(second);
            assertThat(session.policies().timeline(reader).latest()).contains(second);
            return true;
        });

        assertThat(jalon().recognition().policies(community)).hasSize(2).endsWith(second);
    }

    @Test
    void a_policy_whose_transaction_failed_is_never_mistaken_for_the_one_in_its_place() {
        CommunityId community = World.communityUnder(World.everything(), jalon());
        PolicyReader reader = new PolicyReader(Bench.rules());
        PolicyVersion instead = second("instead");

        assertThatThrownBy(() -> store().inTransaction(community, session -> {
                    session.policies().add(second("failed"));
                    throw new IllegalStateException(
                            session.policies().timeline(reader).nextVersion() + " is next");
                }))
                .hasMessage("3 is next");
        store().inTransaction(community, session -> {
            session.policies().add(instead);
            return true;
        });

        assertThat(store().<List<PolicyVersion>>inTransaction(
                                community,
                                session -> session.policies().timeline(reader).versions()))
                .hasSize(2)
                .endsWith(instead);
    }

    @Test
    void a_rule_that_no_other_process_knows_is_kept_as_an_object_or_declined() {
        CommunityId community = World.community(jalon());

        if (outlivesTheProcess()) {
            assertDeclined(() -> jalon().recognition().preview(START, community, WITH_AN_OBJECT, BY_ANIMATOR));
            assertDeclined(() -> jalon().recognition().adopt(community, WITH_AN_OBJECT, BY_ANIMATOR));
            assertThat(jalon().recognition().policies(community)).isEmpty();
        } else {
            jalon().recognition().adopt(community, WITH_AN_OBJECT, BY_ANIMATOR).orElseThrow();
            assertThat(anotherJalon(Rules.none()).recognition().policies(community))
                    .singleElement()
                    .satisfies(version -> assertThat(version.policy().rule("contract.strange"))
                            .isPresent());
        }
    }

    @Test
    void a_rule_that_is_not_known_any_more_is_still_there_as_an_object_or_a_clear_failure() {
        CommunityId community = World.communityUnder(World.everything(), jalon());
        Jalon ignorant = anotherJalon(Rules.none());

        if (outlivesTheProcess()) {
            assertUnknown(() -> ignorant.record(community, answer(1)));
            assertUnknown(() -> ignorant.recognition().adopt(community, World.revised(), BY_ANIMATOR));
            assertUnknown(() -> ignorant.recognition().policies(community));
            assertThat(jalon().record(community, answer(1)).orElseThrow().alreadyRecorded())
                    .isFalse();
        } else {
            assertThat(ignorant.record(community, answer(1)).isAccepted()).isTrue();
        }

        assertThat(jalon().recognition().policies(community)).hasSize(1);
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private Store store() {
        return bench().store();
    }

    private Jalon anotherJalon(Rules known) {
        return Jalon.builder()
                .store(reopened())
                .clock(bench().clock())
                .rules(known)
                .build();
    }

    private static PolicyVersion second(String name) {
        Policy policy = Policy.of(policy(name).with(points("help", 10).forEach("answered")), List.of(), Bench.rules());
        return new PolicyVersion(
                new PolicyVersionId(UUID.randomUUID()), 2, null, policy, START, null, Bench.TODAY, member("animator"));
    }

    private static Activity answer(int number) {
        return activity("answered")
                .id("answer-" + number)
                .by(MEMBERS.get(number % MEMBERS.size()))
                .within("thread")
                .at(START.plusSeconds(3600L * number));
    }

    private static void assertDeclined(ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        MalformedInput.class,
                        declined -> assertThat(declined.violations())
                                .singleElement()
                                .satisfies(PoliciesContract::assertNamesTheRemedy));
    }

    private static void assertNamesTheRemedy(Violation violation) {
        assertThat(violation.path()).isEqualTo("rules[1].id");
        assertThat(violation.code()).isEqualTo("unnamed-rule");
        assertThat(violation.message()).contains("contract.strange", "JalonBuilder.rules", "ServiceLoader");
    }

    private static void assertUnknown(ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(UnknownRules.class, failure -> {
            assertThat(failure.policy()).isEqualTo("everything");
            assertThat(failure.ruleIds()).containsExactly("contract.alternation");
            assertThat(failure).hasMessageContaining("JalonBuilder.rules");
        });
    }
}
