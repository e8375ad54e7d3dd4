package org.jalon.recognition.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jalon.Description;
import org.junit.jupiter.api.Test;

class PoliciesAsDataDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "policies-as-data.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_example_is_a_policy() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(DOCUMENT))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(examples).isNotEmpty().allSatisfy(json -> {
            PolicyDraft draft = PolicyDraft.from(Description.decode(json));
            assertThat(PolicyDraft.from(draft.describe())).isEqualTo(draft);
        });
    }

    @Test
    void every_property_and_type_has_its_place_in_a_table() throws IOException {
        Set<String> words = new TreeSet<>();
        collect(Description.decode(Everything.golden()), words);
        String document = Files.readString(DOCUMENT);

        assertThat(words)
                .hasSizeGreaterThan(40)
                .allSatisfy(word -> assertThat(document).contains("`" + word + "`"));
    }

    private static void collect(Description description, Set<String> words) {
        if (description instanceof Description.Items list) {
            list.items().forEach(item -> collect(item, words));
        } else if (description instanceof Description.Properties properties) {
            for (Description.Property property : properties.all()) {
                words.add(property.name());
                collect(property.value(), words);
            }
            properties.find("type").ifPresent(type -> words.add(type.encode().replace("\"", "")));
        }
    }
}
