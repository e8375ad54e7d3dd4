package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValuesProperties {

    @Provide
    Arbitrary<Values> values() {
        Arbitrary<String> names = Arbitraries.of("a", "b.c", "D-1", "e_f");
        Arbitrary<Object> one = Arbitraries.oneOf(
                Arbitraries.longs().map(number -> (Object) number),
                Arbitraries.strings().map(text -> (Object) text),
                Arbitraries.of(true, false).map(flag -> (Object) flag),
                Arbitraries.longs().list().ofMaxSize(4).map(list -> (Object) list));
        return Combinators.combine(names, one)
                .as(Named::new)
                .list()
                .ofMaxSize(6)
                .map(ValuesProperties::build);
    }

    @Property
    void the_text_gives_the_values_back(@ForAll("values") Values values) {
        assertThat(Values.decode(values.encode())).isEqualTo(values);
    }

    @Property
    void equal_values_have_equal_texts(@ForAll("values") Values one, @ForAll("values") Values other) {
        assertThat(one.encode().equals(other.encode())).isEqualTo(one.equals(other));
    }

    @Property
    void a_damaged_text_is_refused_or_read_but_never_anything_else(
            @ForAll("values") Values values, @ForAll String damage, @ForAll int at) {
        String text = values.encode();
        int where = Math.floorMod(at, text.length() + 1);
        String damaged = text.substring(0, where) + damage + text.substring(where);

        try {
            Values read = Values.decode(damaged);
            assertThat(Values.decode(read.encode())).isEqualTo(read);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).isNotNull();
        }
    }

    @Example
    void a_value_is_replaced_by_a_later_one_of_its_name() {
        Values values = Values.of("b", 1).with("a", "x").with("b", true);

        assertThat(values.encode()).isEqualTo("a='x\nb=yes\n");
        assertThat(values.flag("b")).isTrue();
        assertThat(values.number("b")).isZero();
        assertThat(values.text("a")).contains("x");
        assertThat(values.is("a", "x")).isTrue();
        assertThat(values.is("a", "y") || values.is("c", "x")).isFalse();
        assertThat(values.asMap()).containsOnlyKeys("a", "b");
    }

    @Example
    void what_is_absent_has_its_default() {
        assertThat(Values.none().number("n")).isZero();
        assertThat(Values.none().text("t")).isEmpty();
        assertThat(Values.none().flag("f")).isFalse();
        assertThat(Values.none().numbers("l")).isEmpty();
        assertThat(Values.none().has("n")).isFalse();
    }

    @Example
    void a_text_is_never_shown() {
        assertThat(Values.none().with("note", "secret")).hasToString("Values[note]");
    }

    @Example
    void an_ill_formed_name_is_refused() {
        assertThatThrownBy(() -> Values.of("a b", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a b'");
    }

    private record Named(String name, Object value) {}

    private static Values build(List<Named> drawn) {
        Values values = Values.none();
        for (Named one : drawn) {
            values = with(values, one.name(), one.value());
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private static Values with(Values values, String name, Object value) {
        if (value instanceof Long number) {
            return values.with(name, number);
        }
        if (value instanceof String text) {
            return values.with(name, text);
        }
        return value instanceof Boolean flag ? values.with(name, flag) : values.with(name, (List<Long>) value);
    }
}
