package org.jalon.moderation.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Makes the table of look-alikes from ICU4J's data; with {@code -Djalon.letters.write} it writes it down. */
class LetterTableTest {

    private static final Path FILE = Path.of("src/main/resources/org/jalon/moderation/text/letters.txt");
    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

    /** Letters in white on black, and those that flags are made of: they have no decomposition. */
    private static final int[] LETTERS_IN_ROW = {0x1F150, 0x1F170, 0x1F1E6};

    @Test
    void the_table_is_what_the_data_of_icu_says() throws IOException {
        String made = made();
        if (System.getProperty("jalon.letters.write") != null) {
            Files.writeString(FILE, made);
        }

        assertThat(FILE).hasContent(made);
    }

    @Test
    void the_table_reads_back() {
        assertThat(LetterTable.INSTANCE.fold('É')).isEqualTo('e');
        assertThat(LetterTable.INSTANCE.fold(0x0430)).as("Cyrillic a").isEqualTo('a');
        assertThat(LetterTable.INSTANCE.fold(0xFF5A)).as("full-width z").isEqualTo('z');
        assertThat(LetterTable.INSTANCE.fold(0x1D4CF)).as("script z").isEqualTo('z');
        assertThat(LetterTable.INSTANCE.fold('ø')).isEqualTo('o');
        assertThat(LetterTable.INSTANCE.several(LetterTable.INSTANCE.fold('œ'))).isEqualTo("oe");
        assertThat(LetterTable.INSTANCE.several(LetterTable.INSTANCE.fold('ß'))).isEqualTo("ss");
        assertThat(LetterTable.INSTANCE.fold('m')).isEqualTo('m');
        assertThat(LetterTable.INSTANCE.fold('1')).isEqualTo('1');
        assertThat(LetterTable.INSTANCE.fold('-')).isEqualTo('\0');
        assertThat(LetterTable.INSTANCE.fold(0x4E2D)).isEqualTo('\0');
        assertThat(LetterTable.INSTANCE.fold(Character.MAX_CODE_POINT)).isEqualTo('\0');
    }

    private static String made() {
        SortedMap<String, List<Integer>> byLetters = new TreeMap<>();
        for (int codePoint = 128; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String letters = lettersInAnyCase(codePoint);
            if (!letters.isEmpty()) {
                byLetters.computeIfAbsent(letters, none -> new ArrayList<>()).add(codePoint);
            }
        }
        StringBuilder text = new StringBuilder("# Look-alikes of basic letters; made from ICU4J by LetterTableTest.\n")
                .append("# Data: Unicode, Inc., https://www.unicode.org/license.txt\n");
        byLetters.forEach((letters, codePoints) ->
                text.append(letters).append(ranges(codePoints)).append('\n'));
        return text.toString();
    }

    /** What looks like none is read as its other case: a small Cyrillic m as the capital one, which looks like an M. */
    private static String lettersInAnyCase(int codePoint) {
        return Stream.of(codePoint, UCharacter.toUpperCase(codePoint), UCharacter.toLowerCase(codePoint))
                .filter(one -> one >= 128)
                .map(LetterTableTest::letters)
                .filter(letters -> !letters.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String letters(int codePoint) {
        for (int first : LETTERS_IN_ROW) {
            if (codePoint >= first && codePoint < first + 26) {
                return Character.toString('a' + codePoint - first);
            }
        }
        int type = UCharacter.getType(codePoint);
        boolean isLetter = UCharacter.isLetter(codePoint) || type == UCharacterCategory.LETTER_NUMBER;
        if (!isLetter
                && type != UCharacterCategory.OTHER_SYMBOL
                && type != UCharacterCategory.OTHER_NUMBER
                && type != UCharacterCategory.DECIMAL_DIGIT_NUMBER) {
            return "";
        }
        String plain = plain(Character.toString(codePoint));
        if (isBasic(plain, isLetter)) {
            return plain;
        }
        String looks = isLetter ? looks(codePoint) : "";
        if (looks.equals("l") && looks(UCharacter.toLowerCase(codePoint)).equals("i")) {
            return "i"; // a capital i looks like an l, and is none
        }
        return isBasic(looks, true) ? looks : "";
    }

    private static String looks(int codePoint) {
        return plain(LOOKS.getSkeleton(Character.toString(codePoint))).replace("rn", "m");
    }

    /** In lower case and without accents. */
    private static String plain(String text) {
        String folded = NFKD.normalize(UCharacter.foldCase(NFKD.normalize(text), true));
        StringBuilder plain = new StringBuilder();
        folded.codePoints().filter(LetterTableTest::stays).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean stays(int codePoint) {
        int type = UCharacter.getType(codePoint);
        return type != UCharacterCategory.NON_SPACING_MARK
                && type != UCharacterCategory.ENCLOSING_MARK
                && type != UCharacterCategory.FORMAT;
    }

    private static boolean isBasic(String text, boolean mayBeSeveral) {
        return text.matches(mayBeSeveral ? "[a-z0-9]{1,3}" : "[a-z0-9]");
    }

    private static String ranges(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < codePoints.size(); i++) {
            int first = codePoints.get(i);
            while (i + 1 < codePoints.size() && codePoints.get(i + 1) == codePoints.get(i) + 1) {
                i++;
            }
            text.append(' ').append(Integer.toHexString(first));
            if (codePoints.get(i) > first) {
                text.append('-').append(Integer.toHexString(codePoints.get(i)));
            }
        }
        return text.toString();
    }
}
