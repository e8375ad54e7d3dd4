package org.jalon.jackson.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jalon.Description;

/** The schemas of policies and what they are made of, as {@code docs/policies-as-data.md} tells. */
final class PolicySchema {

    private static final String FILE = "policy-schema.json";
    private static final String PREFIX = "policy.";

    private PolicySchema() {}

    /** A reference to one of them; with it come those that it may refer to. */
    static Description.Properties of(String name, Definitions definitions) {
        for (Description.Property property : all().all()) {
            definitions.reference(PREFIX + property.name(), () -> (Description.Properties) property.value());
        }
        return definitions.reference(PREFIX + name, Description::properties);
    }

    private static Description.Properties all() {
        try (InputStream file = PolicySchema.class.getResourceAsStream(FILE)) {
            byte[] text = Objects.requireNonNull(file, FILE).readAllBytes();
            return (Description.Properties) Description.decode(new String(text, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
