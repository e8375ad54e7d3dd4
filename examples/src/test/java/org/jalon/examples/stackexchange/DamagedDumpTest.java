package org.jalon.examples.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jalon.examples.input.UnreadableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file is damaged, the reader gets one line that names it, and no other exception. */
class DamagedDumpTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(bytes = {0, '\n', '"', '<', '&', ',', '-', '9', (byte) 0xFF})
    void any_byte_of_an_xml_file_may_be_wrong(byte wrong) throws IOException {
        InventedDump.writeXml(folder);

        assertHarmless("Posts.xml", wrong);
    }

    @ParameterizedTest
    @ValueSource(bytes = {0, '\n', '"', ',', '-', '9', (byte) 0xFF})
    void any_byte_of_a_csv_file_may_be_wrong(byte wrong) throws IOException {
        InventedDump.writeCsv(folder);

        assertHarmless("posts.csv", wrong);
    }

    @Test
    void an_xml_file_may_end_anywhere_but_is_then_refused() throws IOException {
        InventedDump.writeXml(folder);
        Path file = folder.resolve("Posts.xml");
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(isRead(file)).as("cut after %d bytes", length).isFalse();
        }
    }

    private void assertHarmless(String name, byte wrong) throws IOException {
        Path file = folder.resolve(name);
        byte[] whole = Files.readAllBytes(file);
        int refused = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] = wrong;
            Files.write(file, damaged);
            refused += isRead(file) ? 0 : 1;
        }
        assertThat(refused).isPositive();
    }

    private boolean isRead(Path file) {
        try {
            return !Dump.read(folder).posts().isEmpty();
        } catch (UnreadableInput e) {
            assertThat(e).hasMessageStartingWith(file.toString()).hasMessageMatching("[^\\p{Cntrl}]+");
            return false;
        }
    }
}
