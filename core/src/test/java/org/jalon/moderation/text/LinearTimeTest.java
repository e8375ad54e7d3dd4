package org.jalon.moderation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps are counted instead of time, so that a busy machine changes nothing. */
class LinearTimeTest {

    private static final int SHORT = 10_000;
    private static final int LONG = 1_000_000;
    private static final WordList LIST = list();

    private static WordList list() {
        List<WordEntry> entries = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            entries.add(WordEntry.word("w" + Integer.toString(i * 7919, 26)));
        }
        String nested = "";
        for (int i = 0; i < 40; i++) {
            nested += i % 2 == 0 ? "a" : "b";
            if (i > 0) {
                entries.add(WordEntry.anywhere(nested));
            }
        }
        return WordList.of(entries);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "ab", "a ", "1", "1!", "a1", "!", "@a$", ".", "a.", "a.b-", "w1", "\u0301", "ﬃ", "é", "中", "🅰",
                "\uD83D", "aa bb ", "1l|I", " \n",
            })
    void a_hundred_times_the_text_is_a_hundred_times_the_work(String repeated) {
        long few = steps(text(repeated, SHORT));
        long many = steps(text(repeated, LONG));

        assertThat(many).isLessThanOrEqualTo(101 * few);
        assertThat(few).isLessThan(50L * SHORT);
    }

    private static String text(String repeated, int length) {
        return repeated.repeat(length / repeated.length());
    }

    private static long steps(String text) {
        Letters letters = Letters.of(text);
        return letters.steps() + LIST.scan(letters, (pattern, from, to) -> {});
    }
}
