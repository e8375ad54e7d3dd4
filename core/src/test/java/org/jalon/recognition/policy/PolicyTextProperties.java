package org.jalon.recognition.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jalon.Description;
import org.jalon.MalformedInput;
import org.jalon.internal.InputCheck;
import org.jalon.recognition.rule.Rules;

class PolicyTextProperties {

    private static final InputCheck CHECK = InputCheck.withProviderFound();
    private static final Rules KNOWN = Rules.of(GreetingRule.greeting("com.example.welcomes"));

    @Provide
    Arbitrary<PolicyDraft> drafts() {
        return GeneratedPolicies.drafts();
    }

    @Provide
    Arbitrary<Description> strays() {
        return Arbitraries.of(
                Description.of(""),
                Description.of("day"),
                Description.of("points:recognition"),
                Description.of("PT1H"),
                Description.of(0),
                Description.of(-1),
                Description.of(Long.MAX_VALUE),
                Description.of(true),
                Description.of(List.of()),
                Description.of(List.of(Description.of("a"), Description.of("a"))),
                Description.properties(),
                Description.properties().with("type", "cap"));
    }

    @Property
    void a_policy_is_read_back_equal_from_its_text(@ForAll("drafts") PolicyDraft draft) {
        Policy policy = Policy.of(draft, CHECK.violations(draft), KNOWN);

        String text = PolicyText.write(policy);
        Policy read = PolicyText.read(text, KNOWN);

        assertThat(read).isEqualTo(policy).hasSameHashCodeAs(policy);
        assertThat(read.rules()).isEqualTo(policy.rules());
        assertThat(PolicyText.write(read)).isEqualTo(text);
        assertThat(PolicyDraft.from(draft.describe())).isEqualTo(draft);
    }

    @Property
    void other_policies_have_other_texts(@ForAll("drafts") PolicyDraft one, @ForAll("drafts") PolicyDraft other) {
        assertThat(one.describe().equals(other.describe())).isEqualTo(one.equals(other));
    }

    @Property
    void a_mistake_anywhere_is_told_or_makes_another_policy_but_never_anything_else(
            @ForAll("drafts") PolicyDraft draft,
            @ForAll("strays") Description stray,
            @ForAll @IntRange(max = 200) int at) {
        Description mistaken = new Mistake(at, stray).in(draft.describe());

        try {
            PolicyDraft read = PolicyDraft.from(mistaken);
            assertThat(PolicyDraft.from(read.describe())).isEqualTo(read);
            assertThat(CHECK.violations(read)).isEmpty();
        } catch (MalformedInput told) {
            assertThat(told.violations()).isNotEmpty().allSatisfy(violation -> {
                assertThat(violation.path()).isNotBlank();
                assertThat(violation.code()).matches("[a-z]+(-[a-z]+)*");
            });
        }
    }

    /** Puts something else in one place of a description, and drops what is next to it. */
    private static final class Mistake {

        private final Description stray;
        private int left;

        Mistake(int at, Description stray) {
            this.left = at;
            this.stray = stray;
        }

        Description in(Description description) {
            if (left-- == 0) {
                return stray;
            }
            if (description instanceof Description.Items list) {
                return Description.of(list.items().stream().map(this::in).toList());
            }
            if (description instanceof Description.Properties properties) {
                List<Description.Property> all = new ArrayList<>();
                for (Description.Property property : properties.all()) {
                    if (left-- != 0) {
                        all.add(new Description.Property(property.name(), in(property.value())));
                    }
                }
                return new Description.Properties(all);
            }
            return description;
        }
    }
}
