package org.jalon.moderation.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.jalon.MalformedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {

    private static final WordList WORDS =
            WordList.of("hell", "villain", "zorg", "crétin", "ass", "nul", "bad", "con", "cœur de pierre", "шум");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "villain",
                "VILLAIN",
                "Víllâïn",
                "ｖｉｌｌａｉｎ",
                "𝓿𝓲𝓵𝓵𝓪𝓲𝓷",
                "ⓥⓘⓛⓛⓐⓘⓝ",
                "🅅🄸🄻🄻🄰🄸🄽",
                "vіllаіn",
                "v1ll@in",
                "vi11ain",
                "v!llain",
                "v|llain",
                "v.i.l.l.a.i.n",
                "v i l l a i n",
                "v-i-l-l-a-i-n",
                "v_illain",
                "vill-ain",
                "vil*lain",
                "vil.lain",
                "vi,lla,in",
                "villaaaaain",
                "viillain",
                "vvvillllainnn",
                "vil\u200Blain",
                "v\u0336i\u0336l\u0336l\u0336ain",
                "vil\u00ADlain",
                "(villain)",
                "«villain»",
                "a v i l l a i n",
                "villain!",
                "l'villain",
                "@villain",
            })
    void a_word_is_found_in_any_dress(String text) {
        assertThat(WORDS.find(Letters.of("You, " + text + ", are one")))
                .extracting(Match::entry)
                .containsExactly("villain");
    }

    @ParameterizedTest
    @CsvSource({
        "crétin, cretin",
        "crétin, CRÉTIN",
        "crétin, cre\u0301tin",
        "crétin, crrrétin",
        "con, c.o.n",
        "con, C0N",
        "nul, nuuul",
        "nul, nullll",
        "ass, ass",
        "ass, a$$",
        "ass, @ss",
        "ass, asssss",
        "ass, a.s.s",
        "cœur de pierre, Coeur de pierre",
        "cœur de pierre, coeur  de   PIERRE",
        "cœur de pierre, cœur-de-pierre",
        "шум, ШУМ",
        "bad, b4d",
        "bad, baad",
    })
    void so_is_one_of_french_or_of_another_script(String entry, String text) {
        assertThat(WORDS.find(Letters.of(text))).extracting(Match::entry).containsExactly(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "villainous",
                "subvillain",
                "class, passage, assess, glass, as, as so",
                "null, annulé",
                "badly; badge",
                "he'll, she'll",
                "econ, conseil, conn",
                "a s",
                "cœur. Loin d'ici, de pierre",
                "vil lain",
                "10 000",
                "",
                "!!!"
            })
    void words_that_only_contain_one_are_not_found(String text) {
        assertThat(WORDS.find(Letters.of(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zorg*, zorgling, true",
        "zorg*, megazorg, false",
        "*zorg, megazorg, true",
        "*zorg, zorgling, false",
        "*zorg*, megazorgling, true",
        "zorg, zorg, true",
        "*zorg*, z.o.r.g, true",
    })
    void an_entry_is_open_where_it_has_a_star(String entry, String text, boolean found) {
        WordList list = WordList.parse(Stream.of("# comment", "", entry, entry));

        assertThat(list.find(Letters.of(text)).isEmpty()).isNotEqualTo(found);
        assertThat(list.entries()).hasSize(1);
    }

    @Test
    void a_match_tells_where_in_the_text_as_it_was_written() {
        assertThat(WORDS.find(Letters.of("Oh, v.i.l.l.a.i.n and 𝓫𝓪𝓭!")))
                .containsExactly(new Match("villain", 4, 17), new Match("bad", 22, 28));
    }

    @Test
    void what_overlaps_is_found_too() {
        WordList list = WordList.of("bad", "bad luck", "luck");

        assertThat(list.find(Letters.of("bad luck")))
                .extracting(Match::entry)
                .containsExactly("bad", "bad luck", "luck");
    }

    @Test
    void an_entry_of_one_letter_or_of_signs_is_refused_with_its_place() {
        assertThatThrownBy(() -> WordList.of("good", "!!", "x"))
                .isInstanceOfSatisfying(
                        MalformedInput.class,
                        malformed -> assertThat(malformed.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactly("entries[1].text word", "entries[2].text word"));
        assertThatThrownBy(() -> WordList.of("twice", "twice")).hasMessageContaining("entries[1].id");
    }

    @Test
    void an_empty_list_finds_nothing() {
        assertThat(WordList.of().find(Letters.of("villain"))).isEmpty();
    }
}
