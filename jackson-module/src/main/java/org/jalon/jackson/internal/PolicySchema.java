package org.jalon.jackson.internal;

import org.jalon.Description;

/** The schemas of policies and what they are made of. */
final class PolicySchema {

    private PolicySchema() {}

    static Description.Properties of(String name, Definitions definitions) {
        return Texts.schema("object");
    }
}
