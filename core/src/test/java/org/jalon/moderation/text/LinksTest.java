package org.jalon.moderation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org, example.org",
        "HTTP://EXAMPLE.ORG:8080/a?b=http://c.net, example.org",
        "see [this](https://example.org/page), example.org",
        "https://user:secret@example.org/, example.org",
        "https://example.org., example.org",
        "https:\\\\example.org\\a, example.org",
        "http://ｅxample.org, example.org",
        "https://bücher.example, xn--bcher-kva.example",
        "www.example.org, www.example.org",
        "go to example.org/path now, example.org",
    })
    void a_link_has_a_host(String text, String host) {
        assertThat(Links.in(text)).containsExactly(new Link(host, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org is down", "The end.Start"})
    void a_name_is_no_link(String text) {
        assertThat(Links.in(text)).extracting(Link::explicit).containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ann@example.org", "and/or", "3.14", "a ratio of 3://4", "://", "...", "Well. Then", "@"})
    void other_texts_have_none(String text) {
        assertThat(Links.in(text)).isEmpty();
    }

    @Test
    void a_host_longer_than_any_has_no_name() {
        assertThat(Links.in("http://" + "a".repeat(300) + ".org")).containsExactly(new Link("", true));
    }
}
