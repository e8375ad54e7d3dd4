package org.jalon.community;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RightsDocumentTest {

    private static final String HEAD = """
            # Rights

            Every command names its actor and asks for one of these permissions; `not-allowed` is the refusal. This is what roles may do unless
            `JalonBuilder.access(...)` says otherwise: `RoleMatrix.usual().allowing(...)`, `.denying(...)`, or an `AccessPolicy` of your own.

            Three kinds of command ask for none: what members do about themselves alone (answer an invitation, ask to be let in, stay off boards,
            read and acknowledge what was decided about them, appeal), what authors do with what is theirs (withdraw, repair), and founding a
            community, where nobody has a role yet: whether somebody may is the host's to decide before it calls.

            """;

    @Test
    void the_document_prints_the_usual_matrix() throws Exception {
        assertThat(Files.readString(Path.of("..", "docs", "rights.md")))
                .as("docs/rights.md; what stands there now should read as expected here")
                .isEqualTo(HEAD + table());
    }

    private static String table() {
        String roles =
                Arrays.stream(Role.values()).map(RightsDocumentTest::word).collect(joining(" | "));
        String line = "|---".repeat(Role.values().length + 2) + "|\n";
        return "| Permission | To | " + roles + " |\n" + line
                + Arrays.stream(Permission.values())
                        .map(RightsDocumentTest::row)
                        .collect(joining());
    }

    private static String row(Permission permission) {
        return "| `" + permission.code() + "` | " + permission.meaning() + " | "
                + Arrays.stream(Role.values())
                        .map(role -> RoleMatrix.usual().of(role).contains(permission) ? "yes" : "")
                        .collect(joining(" | "))
                + " |\n";
    }

    private static String word(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
