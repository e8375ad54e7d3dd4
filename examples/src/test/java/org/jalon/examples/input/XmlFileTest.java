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

class XmlFileTest {

    @TempDir
    Path folder;

    @Test
    void attributes_are_found_by_name_and_others_are_ignored() throws IOException {
        assertThat(
                        names(
                                "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<people>\n"
                                        + "  <row Name=\"Ann &lt;3\" Ip=\"10.0.0.1\" Id=\"1\" />\n  <row Id=\"2\" Name=\" Bob \" />\n</people>"))
                .containsExactly("1 Ann <3", "2 Bob");
    }

    @Test
    void the_file_may_hold_no_row() throws IOException {
        assertThat(names("<people/>")).isEmpty();
    }

    @Test
    void an_attribute_that_is_left_out_is_blank() {
        assertRefused(
                "<people>\n<row Id=\"1\" />\n</people>",
                ", line 2: column Name is blank; every row needs a value there");
    }

    @Test
    void a_long_file_full_of_escapes_is_no_attack() throws IOException {
        String row = "<row Id=\"1\" Name=\"" + "&lt;p&gt;&#xA;".repeat(100) + "\" />\n";
        Files.writeString(file(), "<people>\n" + row.repeat(2000) + "</people>");

        assertThat(RowFile.xml(file(), "people").read(List.of("Id"), Row::line)).hasSize(2000);
    }

    @Test
    void broken_xml_is_refused_with_its_place() {
        assertRefused(
                "<people>\n<row Id=\"1\" Name=\"Ann\">\n</people>",
                ", line 3: the XML is broken at column 3; extract the file again from the dump's archive");
    }

    @Test
    void a_file_cut_short_is_refused() {
        assertRefused(
                "<people>\n<row Id=\"1\" Name=\"Ann\" />\n",
                ", line 3: the XML is broken at column 1; extract the file again from the dump's archive");
    }

    @Test
    void a_doctype_is_refused() {
        assertRefused(
                "<!DOCTYPE people>\n<people/>",
                ", line 1: a DOCTYPE is refused, since an official dump has none; remove it");
    }

    @Test
    void no_entity_of_a_doctype_is_ever_expanded_or_fetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");

        assertRefused(
                "<!DOCTYPE people [<!ENTITY x SYSTEM \"" + secret.toUri()
                        + "\">]><people><row Id=\"1\" Name=\"&x;\"/></people>",
                ", line 1: a DOCTYPE is refused, since an official dump has none; remove it");
    }

    @Test
    void another_kind_of_file_is_refused() {
        assertRefused(
                "<badges>\n</badges>",
                ", line 1: the element \"badges\" stands where \"people\" was expected; take the file from an official dump");
    }

    @Test
    void anything_but_rows_is_refused() {
        assertRefused(
                "<people>\n<person/></people>",
                ", line 2: the element \"person\" stands where \"row\" was expected; take the file from an official dump");
    }

    @Test
    void an_id_that_stands_twice_is_refused() {
        assertRefused(
                "<people>\n<row Id=\"7\" Name=\"Ann\"/>\n<row Id=\"7\" Name=\"Bob\"/>\n</people>",
                ", line 3: the Id 7 already stands on line 2; keep one of the two rows");
    }

    @Test
    void bytes_that_are_not_utf8_are_refused_with_their_line() throws IOException {
        Files.write(file(), "<people>\n<row Id=\"1\" Name=\"Zoé\"/>\n</people>".getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> RowFile.xml(file(), "people").read(List.of("Id"), Row::line))
                .withMessage(file() + ", line 2: the bytes here are not UTF-8 text; save the file as UTF-8");
    }

    @Test
    void a_missing_file_is_refused() {
        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> RowFile.xml(file(), "people").read(List.of("Id"), Row::line))
                .withMessage(file() + ": there is no such file; check the path");
    }

    private void assertRefused(String content, String message) {
        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> names(content))
                .withMessage(file() + message);
    }

    private List<String> names(String content) throws IOException {
        Files.writeString(file(), content);
        return RowFile.xml(file(), "people")
                .readUnique("Id", List.of("Id", "Name"), row -> row.number("Id") + " " + row.text("Name"));
    }

    private Path file() {
        return folder.resolve("People.xml");
    }
}
