package org.jalon.examples.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.examples.input.UnreadableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffTest {

    @TempDir
    Path folder;

    @Test
    void facilitators_are_staff() throws IOException {
        people("person,facilitator,expert\nann,1,0\nbob,0,1\n");

        Staff staff = Staff.beside(folder.resolve("replies.csv"));

        assertThat(staff.includes("ann")).isTrue();
        assertThat(staff.includes("bob")).isFalse();
    }

    @Test
    void without_a_file_nobody_is_known_to_be() {
        assertThat(Staff.beside(folder.resolve("replies.csv")).people()).isEmpty();
    }

    @Test
    void anything_but_yes_or_no_is_refused() throws IOException {
        people("person,facilitator\nann,2\n");

        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> Staff.beside(folder.resolve("replies.csv")))
                .withMessageEndingWith("people.csv, line 2: column facilitator holds \"2\", not 1 (staff) or 0 (not)");
    }

    private void people(String rows) throws IOException {
        Files.writeString(folder.resolve("people.csv"), rows);
    }
}
