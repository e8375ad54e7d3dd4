package org.jalon.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.ExecutionContextCustomizer;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jalon.jackson.Majors.Major;
import org.jalon.jackson.internal.Shapes;
import org.jalon.recognition.rule.Rules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Run with {@code -Djalon.golden.write=true} to write the files anew, when the format is meant to change; read the difference. */
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path SCHEMAS = Path.of("src/main/resources/org/jalon/jackson/schema");
    private static final boolean WRITE = Boolean.getBoolean("jalon.golden.write");

    private static final ExecutionContextCustomizer FORMATS =
            (execution, schema) -> execution.executionConfig(config -> config.formatAssertionsEnabled(true));

    private static final Shapes SHAPES = Shapes.knowing(Rules.none());

    static List<Golden> all() {
        return Golden.all();
    }

    @BeforeAll
    static void write_anew() throws Exception {
        if (WRITE) {
            for (Golden golden : all()) {
                write(GOLDEN.resolve(golden.path()), Majors.TWO.pretty(golden.value()));
                write(SCHEMAS.resolve(golden.path()), Majors.THREE.pretty(SHAPES.schema(golden.type())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void both_majors_write_the_very_bytes_of_the_golden_file(Golden golden) throws Exception {
        Path file = GOLDEN.resolve(golden.path());
        byte[] expected = Files.readAllBytes(file);

        for (Major major : Majors.BOTH) {
            assertThat(major.pretty(golden.value())).as("%s", major).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void both_majors_read_the_golden_file(Golden golden) throws Exception {
        byte[] json = Files.readAllBytes(GOLDEN.resolve(golden.path()));

        for (Major major : Majors.BOTH) {
            assertThat(major.read(json, golden.fileType())).as("%s", major).isEqualTo(golden.value());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_schema_is_the_one_that_is_checked_in_and_the_golden_file_fits_it(Golden golden) throws Exception {
        Path file = SCHEMAS.resolve(golden.path());
        byte[] schema = Majors.THREE.pretty(SHAPES.schema(golden.type()));

        assertThat(schema).isEqualTo(Files.readAllBytes(file));
        Schema checked = schema(file);
        for (JsonNode value : values(golden)) {
            assertThat(checked.validate(value, FORMATS)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void any_value_fits_the_schema(Golden golden) throws Exception {
        Schema schema = schema(SCHEMAS.resolve(golden.path()));

        for (int seed = 0; seed < 10; seed++) {
            Object value = new Specimens(Choice.random(new Random(seed * 7_919L))).of(golden.type());
            String json = Majors.THREE.text(value);

            assertThat(schema.validate(json, InputFormat.JSON, FORMATS))
                    .as(json)
                    .isEmpty();
        }
    }

    @Test
    void there_is_no_file_without_a_type() throws IOException {
        List<Path> wanted = all().stream().map(Golden::path).toList();

        assertThat(files(GOLDEN)).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(files(SCHEMAS)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static Schema schema(Path file) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file), InputFormat.JSON);
    }

    private static Iterable<JsonNode> values(Golden golden) throws IOException {
        JsonNode tree =
                org.jalon.jackson.v3.JalonModule.mapper().readTree(Files.readAllBytes(GOLDEN.resolve(golden.path())));
        return golden.isList() ? tree : List.of(tree);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
