package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @Test
    void a_table_has_its_prefix_and_its_schema() {
        assertThat(Names.usual().table("activity")).isEqualTo("jalon_activity");
        assertThat(Names.usual().named("lms").prefixed("j_").table("activity")).isEqualTo("lms.j_activity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a;drop table x", "1a", "a.b", "a\"", "é", "a234567890123456789012345678901x"})
    void what_is_no_plain_name_is_refused(String name) {
        assertThatThrownBy(() -> Names.usual().named(name)).hasMessageContaining("schema");
        assertThatThrownBy(() -> Names.usual().prefixed(name)).hasMessageContaining("prefix");
    }
}
