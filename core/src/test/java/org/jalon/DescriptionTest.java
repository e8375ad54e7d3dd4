package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {

    @Test
    void the_text_is_json_that_people_can_read() {
        Description description = Description.properties()
                .with("type", "each")
                .with("amount", -10)
                .with("repeated", true)
                .with("kinds", List.of(Description.of("a"), Description.properties()))
                .with("note", "é \"\\\n\0\ud800");

        assertThat(description.encode()).isEqualTo("""
                        {"type":"each","amount":-10,"repeated":true,"kinds":["a",{}],"note":"é \\"\\\\\\n\\u0000\\ud800"}""");
    }

    @Test
    void properties_are_found_by_name_and_keep_their_order() {
        Description.Properties properties =
                Description.properties().with("b", 1).with("a", false);

        assertThat(properties.find("a")).contains(Description.of(false));
        assertThat(properties.find("c")).isEmpty();
        assertThat(properties)
                .isNotEqualTo(Description.properties().with("a", false).with("b", 1));
    }

    @Test
    void a_name_stands_once() {
        assertThatThrownBy(() -> Description.properties().with("a", 1).with("a", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the property 'a' is named twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                 | at character 1 of 0: expected a text, a whole number, true, false, a list or properties",
                "null               | at character 1 of 4: expected a text, a whole number, true, false, a list or properties",
                "tru                | at character 1 of 3: expected a value",
                "1.0                | at character 2 of 3: expected a whole number, without fraction or exponent",
                "1e3                | at character 2 of 3: expected a whole number, without fraction or exponent",
                "-                  | at character 2 of 1: expected a text, a whole number, true, false, a list or properties",
                "01                 | at character 1 of 2: expected a whole number without leading zeros",
                "9223372036854775808| at character 1 of 19: expected a whole number of 64 bits",
                "[1 2]              | at character 4 of 5: expected ',' or ']'",
                "[1,]               | at character 4 of 4: expected a text, a whole number, true, false, a list or properties",
                "{\"a\":1,}         | at character 8 of 8: expected '\"'",
                "{\"a\" 1}          | at character 6 of 7: expected ':'",
                "{\"a\":1,\"a\":2}  | at character 8 of 13: the property 'a' is named twice",
                "\"a                | at character 3 of 2: expected the closing quote of a text",
                "\"\\x\"            | at character 3 of 4: expected one of \" \\ / b f n r t u after a backslash",
                "\"\\u12g4\"        | at character 6 of 8: expected four hexadecimal digits",
                "1 2                | at character 3 of 3: expected the end"
            })
    void a_malformed_text_is_refused_with_its_position(String text, String message) {
        assertThatThrownBy(() -> Description.decode(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_control_character_stands_as_an_escape_only() {
        assertThatThrownBy(() -> Description.decode("\"a\nb\""))
                .hasMessage("at character 3 of 5: expected an escape in place of a control character");
        assertThat(Description.decode("\"\\b\\f\\/\\u00e9\"")).isEqualTo(Description.of("\b\f/é"));
    }

    @Test
    void the_largest_and_the_smallest_number_fit() {
        Description both = Description.of(List.of(Description.of(Long.MIN_VALUE), Description.of(Long.MAX_VALUE)));

        assertThat(Description.decode("[-9223372036854775808,9223372036854775807]"))
                .isEqualTo(both);
    }

    @Test
    void depth_is_bounded() {
        String deepest = "[".repeat(Description.MAX_DEPTH) + "]".repeat(Description.MAX_DEPTH);
        Description read = Description.decode(deepest);

        assertThat(read.depth()).isEqualTo(Description.MAX_DEPTH);
        assertThat(read.encode()).isEqualTo(deepest);
        assertThatThrownBy(() -> Description.of(List.of(read)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than 32 levels");
        assertThatThrownBy(() -> Description.properties().with("a", read)).hasMessageContaining("more than 32 levels");
        assertThatThrownBy(() -> Description.decode("[{\"a\":".repeat(100_000)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("at character 97 of 600000: ");
    }

    @Test
    void length_is_bounded() {
        String longest = "x".repeat(Description.MAX_LENGTH - 2);

        assertThat(Description.decode(Description.of(longest).encode())).isEqualTo(Description.of(longest));
        assertThatThrownBy(() -> Description.of(longest + "x").encode())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1000001 characters");
        assertThatThrownBy(() -> Description.decode(" ".repeat(Description.MAX_LENGTH + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1000001 characters");
    }

    @Test
    void a_wide_text_is_read_quickly() {
        Description wide = Description.of(Collections.nCopies(200_000, Description.of(List.of())));

        assertThat(Description.decode(wide.encode())).isEqualTo(wide);
    }
}
