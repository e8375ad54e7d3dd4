package org.jalon.jackson.internal;

import java.io.IOException;
import java.util.Optional;
import org.jalon.Description;

/** What may be there; left out when it is not. */
final class OptionalShape extends Shape<Optional<Object>> {

    private final Shape<Object> value;

    OptionalShape(Shape<Object> value) {
        this.value = value;
    }

    @Override
    public void write(Optional<Object> optional, Sink sink) throws IOException {
        if (optional.isEmpty()) {
            throw new Misfit("has no form where it is empty");
        }
        value.write(optional.get(), sink);
    }

    @Override
    Optional<Object> read(Object node) {
        return Optional.of(value.read(node));
    }

    @Override
    Optional<Object> absent() {
        return Optional.empty();
    }

    @Override
    Description.Properties schema(Definitions definitions) {
        return value.schema(definitions);
    }
}
