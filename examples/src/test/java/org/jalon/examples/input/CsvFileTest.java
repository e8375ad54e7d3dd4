package org.jalon.examples.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    @TempDir
    Path folder;

    @Test
    void columns_are_found_by_name_in_any_order_and_others_are_ignored() throws IOException {
        assertThat(names("Ip,Name,Id\n10.0.0.1,Ann,1\n10.0.0.2,Bob,2\n")).containsExactly("1 Ann", "2 Bob");
    }

    @Test
    void quoted_values_may_hold_commas_quotes_and_line_breaks() throws IOException {
        assertThat(names("Id,Name\n1,\"a, \"\"b\"\"\nc\"\n")).containsExactly("1 a, \"b\"\nc");
    }

    @Test
    void a_byte_order_mark_foreign_line_ends_and_blank_lines_do_no_harm() throws IOException {
        assertThat(names("\uFEFFId,Name\r\n1,Ann\r\n\r\n 2 , Bob \r\n\r\n")).containsExactly("1 Ann", "2 Bob");
    }

    @Test
    void a_table_may_be_empty() throws IOException {
        assertThat(names("Id,Name\n")).isEmpty();
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused("", ": the file is empty; its first line must name the columns Id, Name");
    }

    @Test
    void all_missing_columns_are_named() {
        assertRefused(
                "Ip\n10.0.0.1\n",
                ", line 1: this line must name the columns and lacks Id, Name; export the file with them");
    }

    @Test
    void a_column_that_stands_twice_is_refused() {
        assertRefused("Id,Name,Id\n", ", line 1: column Id stands there twice; keep one");
    }

    @Test
    void a_row_that_is_too_short_is_refused() {
        assertRefused(
                "Id,Name\n1,Ann\n\n2\n",
                ", line 4: the row has 1 column where the first line has 2;"
                        + " quote each value that contains a comma or a line break");
    }

    @Test
    void a_row_that_is_too_long_is_refused() {
        assertRefused(
                "Id,Name\n1,Ann,Lee\n",
                ", line 2: the row has 3 columns where the first line has 2;"
                        + " quote each value that contains a comma or a line break");
    }

    @Test
    void a_quote_that_never_ends_is_refused_at_the_row_where_it_begins() {
        assertRefused(
                "Id,Name\n1,\"Ann\nLee\"\n2,\"Bob\n3,Cid\n",
                ", line 4: the quotes of this row do not pair up;"
                        + " close each, and double those inside a quoted value");
    }

    @Test
    void text_after_a_quoted_value_is_refused() {
        assertRefused(
                "Id,Name\n1,Ann\n2,\"Bob\"by\n",
                ", line 3: the quotes of this row do not pair up;"
                        + " close each, and double those inside a quoted value");
    }

    @Test
    void an_id_that_stands_twice_is_refused() {
        assertRefused(
                "Id,Name\n7,Ann\n8,Bob\n07,Cid\n",
                ", line 4: the Id 7 already stands on line 2; keep one of the two rows");
    }

    @Test
    void bytes_that_are_not_utf8_are_refused_with_their_line() throws IOException {
        String rows = "8,Bob\n".repeat(5000);
        Files.write(file(), ("Id,Name\n" + rows + "9,Zoé\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> RowFile.csv(file()).read(List.of("Id"), Row::line))
                .withMessage(file() + ", line 5002: the bytes here are not UTF-8 text; save the file as UTF-8");
    }

    @Test
    void a_character_cut_at_the_end_of_the_file_is_refused() throws IOException {
        Files.write(file(), new byte[] {'I', 'd', '\n', '1', '\n', (byte) 0xC3});

        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> RowFile.csv(file()).read(List.of("Id"), Row::line))
                .withMessage(file() + ", line 3: the bytes here are not UTF-8 text; save the file as UTF-8");
    }

    @Test
    void a_missing_file_is_refused() {
        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> RowFile.csv(file()).read(List.of("Id"), Row::line))
                .withMessage(file() + ": there is no such file; check the path");
    }

    @Test
    void a_folder_is_refused() {
        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> RowFile.csv(folder).read(List.of("Id"), Row::line))
                .withMessage(folder + ": this is a folder where a file was expected");
    }

    private void assertRefused(String content, String message) {
        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> names(content))
                .withMessage(file() + message);
    }

    private List<String> names(String content) throws IOException {
        Files.writeString(file(), content);
        return RowFile.csv(file())
                .readUnique("Id", List.of("Id", "Name"), row -> row.number("Id") + " " + row.text("Name"));
    }

    private Path file() {
        return folder.resolve("people.csv");
    }
}
