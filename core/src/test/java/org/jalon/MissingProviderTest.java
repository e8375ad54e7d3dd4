package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MissingProviderTest {

    @Test
    void without_a_provider_one_sentence_says_which_dependency_to_add() throws IOException {
        assertThat(run(classPathWithoutProvider()))
                .isEqualTo("Jalon found no Jakarta Validation provider: add the dependency"
                        + " org.hibernate.validator:hibernate-validator, or pass a Validator to Jalon.builder()");
    }

    @Test
    void with_a_provider_nothing_is_said() throws IOException {
        assertThat(run(System.getProperty("java.class.path"))).isEqualTo("built");
    }

    /** What {@link Building} prints in a Java of its own. */
    private static String run(String classPath) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        Building.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static String classPathWithoutProvider() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("hibernate-validator"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Builds a Jalon. */
    static final class Building {
        public static void main(String[] arguments) {
            try {
                Jalon.inMemory();
                System.out.println("built");
            } catch (MissingValidationProvider missing) {
                System.out.println(missing.getMessage());
            }
        }
    }
}
