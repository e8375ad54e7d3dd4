package org.jalon.recognition.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.policy.GreetingRule.greeting;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.io.IOException;
import java.util.List;
import org.jalon.Description;
import org.jalon.MalformedInput;
import org.jalon.recognition.builtin.EachRule;
import org.jalon.recognition.rule.RecognitionRule;
import org.jalon.recognition.rule.RuleSource;
import org.jalon.recognition.rule.Rules;
import org.junit.jupiter.api.Test;

class PolicyTextTest {

    private static final GreetingRule WELCOMES = greeting("com.example.welcomes");
    private static final Rules KNOWN = Rules.of(WELCOMES);
    private static final EachRule HELPING = points("helping", 10).forEach("answered");

    @Test
    void every_property_is_written_as_it_always_was() throws IOException {
        Description golden = Description.decode(Everything.golden());

        assertThat(Everything.draft().describe()).isEqualTo(golden);
        assertThat(PolicyDraft.from(golden)).isEqualTo(Everything.draft());
    }

    @Test
    void a_policy_is_read_back_equal() {
        Policy policy = made(Everything.draft());

        Policy read = PolicyText.read(PolicyText.write(policy), KNOWN);

        assertThat(read).isEqualTo(policy).hasSameHashCodeAs(policy);
        assertThat(read.rules()).isEqualTo(policy.rules());
        assertThat(read.draft()).isEqualTo(policy.draft());
    }

    @Test
    void what_is_at_its_default_is_left_out() {
        assertThat(PolicyText.write(made(policy("short").with(HELPING)))).isEqualTo("""
                        {"name":"short","rules":[{"type":"each","id":"helping","points":"recognition","amount":10,"kinds":["answered"]}]}""");
    }

    @Test
    void a_known_rule_passed_as_an_object_is_the_same_as_one_named() {
        Policy passed = made(policy("p").with(greeting("com.example.welcomes")));
        Policy named = made(policy("p").withRule("com.example.welcomes"));

        assertThat(passed).isEqualTo(named);
        assertThat(PolicyText.write(passed)).isEqualTo(PolicyText.write(named));
        assertThat(passed.draft()).isEqualTo(policy("p").withRule("com.example.welcomes"));
    }

    @Test
    void the_order_of_rules_makes_no_difference_but_what_they_say_does() {
        PolicyDraft one = policy("p").with(HELPING).with(WELCOMES);

        assertThat(made(policy("p").with(WELCOMES).with(HELPING))).isEqualTo(made(one));
        assertThat(made(policy("q").with(WELCOMES).with(HELPING))).isNotEqualTo(made(one));
        assertThat(made(policy("p").with(WELCOMES).with(HELPING.notToOneself())))
                .isNotEqualTo(made(one));
        assertThat(made(policy("p").with(HELPING))).isNotEqualTo(made(one));
    }

    @Test
    void an_object_that_nobody_else_knows_cannot_be_written() {
        Policy policy = made(policy("p").with(HELPING).with(greeting("mine")));

        assertThatThrownBy(() -> PolicyText.write(policy))
                .asInstanceOf(type(MalformedInput.class))
                .satisfies(refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.path()).isEqualTo("rules[1].id");
                            assertThat(violation.code()).isEqualTo("unnamed-rule");
                            assertThat(violation.message()).contains("'mine'", "JalonBuilder.rules", "ServiceLoader");
                        }));
    }

    @Test
    void another_object_than_the_known_one_cannot_be_written() {
        RecognitionRule other = new GreetingRule("com.example.welcomes", java.util.Set.of("left"), WELCOMES.gives());

        assertThatThrownBy(() -> PolicyText.requireWritable(made(policy("p").with(other))))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("withRule(\"com.example.welcomes\")");
    }

    @Test
    void a_source_of_rules_that_is_not_built_in_cannot_be_written() {
        RuleSource source = known -> List.of(greeting("a"), greeting("b"));
        PolicyDraft draft = policy("p").with(source).with(HELPING);

        assertThat(made(draft)).isEqualTo(made(policy("p").with(HELPING).with(known -> source.rules(known))));
        assertThatThrownBy(() -> PolicyText.write(made(draft)))
                .asInstanceOf(type(MalformedInput.class))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting("path", "code")
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("rules[0]", "unnamed-rule")));
    }

    @Test
    void a_policy_too_long_to_be_read_cannot_be_written() {
        PolicyDraft draft = policy("long");
        String kind = "k".repeat(100_000);
        for (int i = 0; i < 10; i++) {
            draft = draft.with(points("r" + i, 1).forEach(kind));
        }
        Policy tooLong = made(draft);

        assertThatThrownBy(() -> PolicyText.write(tooLong))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("1000000");
    }

    @Test
    void rules_that_are_not_known_are_named_with_their_policy_and_the_remedy() {
        String text = PolicyText.write(made(Everything.draft()));

        assertThatThrownBy(() -> PolicyText.read(text, Rules.of(greeting("other"))))
                .hasMessageContaining("'everything'")
                .hasMessageContaining("com.example.welcomes")
                .hasMessageContaining("JalonBuilder.rules(...)")
                .hasMessageContaining("ServiceLoader")
                .hasMessageContaining("known are [other]")
                .asInstanceOf(type(UnknownRules.class))
                .satisfies(failure -> {
                    assertThat(failure.policy()).isEqualTo("everything");
                    assertThat(failure.ruleIds()).containsExactly("com.example.welcomes");
                });
    }

    @Test
    void a_text_that_is_no_json_is_refused_with_its_position() {
        assertThatThrownBy(() -> PolicyText.read("{\"name\":", KNOWN))
                .isInstanceOf(MalformedInput.class)
                .hasMessageStartingWith("policy cannot be read at character 9 of 8");
    }

    private static Policy made(PolicyDraft draft) {
        return Policy.of(draft, List.of(), KNOWN);
    }
}
