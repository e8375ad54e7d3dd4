package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DescriptionProperties {

    @Provide
    Arbitrary<Description> descriptions() {
        return descriptions(4);
    }

    @Property
    void the_text_gives_the_description_back(@ForAll("descriptions") Description description) {
        assertThat(Description.decode(description.encode())).isEqualTo(description);
    }

    @Property
    void equal_descriptions_have_equal_texts(
            @ForAll("descriptions") Description one, @ForAll("descriptions") Description other) {
        assertThat(one.encode().equals(other.encode())).isEqualTo(one.equals(other));
    }

    @Property
    void a_text_can_be_kept_by_every_database(@ForAll("descriptions") Description description) {
        String text = description.encode();

        assertThat(text.chars()).noneMatch(Character::isISOControl);
        assertThat(text.codePoints()).noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @Property
    void blanks_between_tokens_mean_nothing(@ForAll("descriptions") Description description) {
        assertThat(Description.decode(" \r\n\t" + spaced(description) + " ")).isEqualTo(description);
    }

    @Property
    void a_damaged_text_is_refused_with_a_position_or_read_but_never_anything_else(
            @ForAll("descriptions") Description description,
            @ForAll("damages") String damage,
            @ForAll @IntRange(min = 0) int at,
            @ForAll @IntRange(max = 5) int removed) {
        String text = description.encode();
        int from = at % (text.length() + 1);
        int to = Math.min(text.length(), from + removed);

        assertReadOrRefused(text.substring(0, from) + damage + text.substring(to));
    }

    @Property
    void a_text_cut_short_is_refused(
            @ForAll("descriptions") Description description, @ForAll @IntRange(min = 0) int at) {
        String text = "[" + description.encode() + "]";

        assertThat(refusal(text.substring(0, at % text.length()))).startsWith("at character ");
    }

    @Property
    void any_text_is_refused_or_read(@ForAll String text) {
        assertReadOrRefused(text);
    }

    @Provide
    Arbitrary<String> damages() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(4),
                Arbitraries.of(
                        "{", "}", "[", "]", "\"", "\\", "\\u", "\\ud800", ",", ":", "0", "-", ".5", "e1", "null",
                        "\0"));
    }

    private static Arbitrary<Description> descriptions(int depth) {
        Arbitrary<Description> leaves = Arbitraries.oneOf(
                texts().map(Description::of),
                Arbitraries.longs().map(Description::of),
                Arbitraries.of(true, false).map(Description::of));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Description> below = Arbitraries.lazy(() -> descriptions(depth - 1));
        return Arbitraries.oneOf(
                leaves,
                below.list().ofMaxSize(4).map(Description::of),
                Combinators.combine(texts(), below)
                        .as(Description.Property::new)
                        .list()
                        .ofMaxSize(4)
                        .uniqueElements(Description.Property::name)
                        .map(Description.Properties::new));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "type", "id", "", "\"", "\\", "\n\r\t\b\f\0\u007f\u0085", "\u2028", "\ud800", "\udc00x", "😀"),
                Arbitraries.strings().all().ofMaxLength(8),
                Arbitraries.strings().ascii().ofMaxLength(8));
    }

    private static String spaced(Description description) {
        if (description instanceof Description.Items list) {
            List<String> items =
                    list.items().stream().map(DescriptionProperties::spaced).toList();
            return "[ " + String.join(" ,\n", items) + " ]";
        }
        if (description instanceof Description.Properties properties) {
            List<String> all = new ArrayList<>();
            properties
                    .all()
                    .forEach(one -> all.add(Description.of(one.name()).encode() + " :\t" + spaced(one.value())));
            return "{ " + String.join("\r, ", all) + " }";
        }
        return description.encode();
    }

    private static void assertReadOrRefused(String text) {
        try {
            Description read = Description.decode(text);
            assertThat(Description.decode(read.encode())).isEqualTo(read);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getClass()).isEqualTo(IllegalArgumentException.class);
            assertThat(refused).hasMessageStartingWith("at character ");
        }
    }

    private static String refusal(String text) {
        try {
            return "read as " + Description.decode(text);
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        }
    }
}
