package org.jalon.jackson.v3;

import java.lang.reflect.Type;
import org.jalon.jackson.internal.Types;
import tools.jackson.databind.JavaType;

/** Jackson's types as those of the language. */
final class JavaTypes {

    private JavaTypes() {}

    static Type of(JavaType type) {
        return Types.of(
                type.getRawClass(),
                type.getBindings().getTypeParameters().stream()
                        .map(JavaTypes::of)
                        .toList());
    }
}
