package org.jalon.recognition.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.jalon.community.MemberId.member;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.policy.GreetingRule.greeting;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jalon.Violation;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Rules;
import org.junit.jupiter.api.Test;

class PolicyReaderTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Rules KNOWN = Rules.of(greeting("greets"));
    private static final PolicyVersion FIRST =
            version(1, policy("first").with(points("helping", 10).forEach("answered")));
    private static final PolicyVersion SECOND = version(2, policy("second").withRule("greets"));

    private final PolicyReader reader = new PolicyReader(KNOWN);
    private final List<String> lookedUp = new ArrayList<>();

    @Test
    void the_versions_are_read_back_equal_and_in_order() {
        PolicyTimeline timeline = read(FIRST, SECOND);

        assertThat(timeline.versions()).containsExactly(FIRST, SECOND);
        assertThat(timeline.nextVersion()).isEqualTo(3);
    }

    @Test
    void what_was_read_is_remembered_until_there_is_a_later_version() {
        PolicyTimeline once = read(FIRST);

        assertThat(read(FIRST)).isSameAs(once);
        assertThat(read(FIRST, SECOND)).isNotSameAs(once);
        assertThat(read(FIRST)).isSameAs(once);
        assertThat(lookedUp).hasSize(2);
    }

    @Test
    void memory_is_bounded() {
        PolicyTimeline first = read(FIRST);

        for (int i = 0; i < 1_000; i++) {
            read(version(1, policy("another").withRule("greets")));
        }

        assertThat(read(FIRST)).isNotSameAs(first);
        assertThat(lookedUp).hasSize(1_002);
    }

    @Test
    void a_version_in_the_place_of_one_whose_transaction_failed_is_not_mistaken_for_it() {
        read(FIRST);
        PolicyVersion instead = version(1, policy("instead").withRule("greets"));

        assertThat(read(instead).latest()).contains(instead);
    }

    @Test
    void versions_that_do_not_end_with_the_latest_are_refused() {
        assertThatThrownBy(() -> reader.timeline(SECOND.id(), () -> List.of(StoredPolicy.of(FIRST))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reader.timeline(SECOND.id(), List::of)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_rule_that_is_not_known_any_more_is_a_failure_each_time() {
        PolicyReader ignorant = new PolicyReader(Rules.none());

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> ignorant.timeline(SECOND.id(), () -> List.of(StoredPolicy.of(SECOND))))
                    .isInstanceOf(UnknownRules.class);
        }
    }

    @Test
    void a_text_changed_by_hand_is_a_failure_that_says_where() {
        StoredPolicy stored = StoredPolicy.of(FIRST);
        StoredPolicy changed = new StoredPolicy(
                stored.id(), 1, null, stored.text().replace("amount", "amonut"), NOON, null, NOON, member("camille"));

        assertThatThrownBy(() -> reader.timeline(changed.id(), () -> List.of(changed)))
                .hasMessageContaining("version 1")
                .asInstanceOf(type(UnreadablePolicy.class))
                .satisfies(failure -> {
                    assertThat(failure.version()).isEqualTo(1);
                    assertThat(failure.violations())
                            .extracting(Violation::path)
                            .containsExactly("rules[0].amonut", "rules[0].amount");
                });
    }

    @Test
    void rules_that_changed_so_that_they_wait_for_each_other_are_a_failure() {
        PolicyDraft loop = policy("loop")
                .withRule("greets")
                .with(badge("polite").when(count(AwardKind.points("greetings")).reaches(1)));
        StoredPolicy stored = StoredPolicy.of(version(1, loop));
        GreetingRule changed =
                new GreetingRule("greets", Set.of("badge:polite"), Set.of(AwardKind.points("greetings")));

        assertThatThrownBy(() -> new PolicyReader(Rules.of(changed)).timeline(stored.id(), () -> List.of(stored)))
                .isInstanceOf(UnreadablePolicy.class)
                .hasMessageContaining("wait for each other");
    }

    private PolicyTimeline read(PolicyVersion... versions) {
        return reader.timeline(versions[versions.length - 1].id(), () -> {
            lookedUp.add("again");
            return List.of(versions).stream().map(StoredPolicy::of).toList();
        });
    }

    private static PolicyVersion version(int number, PolicyDraft draft) {
        Policy policy = Policy.of(draft, List.of(), KNOWN);
        return new PolicyVersion(
                new PolicyVersionId(UUID.randomUUID()), number, null, policy, NOON, null, NOON, member("camille"));
    }
}
