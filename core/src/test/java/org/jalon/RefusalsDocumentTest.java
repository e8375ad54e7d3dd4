package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "refusals.md");

    @Test
    void the_document_lists_every_refusal_of_core() throws IOException {
        assertThat(Files.readString(DOCUMENT))
                .as("docs/refusals.md; what stands there now should read as expected here")
                .isEqualTo(document());
    }

    @Test
    void codes_are_unique_and_in_lower_kebab_case() {
        List<String> codes = codes().map(RefusalCode::code).toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    private static String document() {
        return """
                # Refusals

                What the domain declines comes back as an `Outcome` with these codes; nothing has changed then.

                | Code | Meaning |
                |---|---|
                """
                + codes().sorted(Comparator.comparing(RefusalCode::code))
                        .map(code -> "| `" + code.code() + "` | " + code.meaning() + " |\n")
                        .collect(Collectors.joining());
    }

    private static Stream<RefusalCode> codes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.jalon").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(RefusalCode.class))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(RefusalCode.class::cast);
    }
}
