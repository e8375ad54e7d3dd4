package org.jalon.jackson.internal;

import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.Description;
import org.jalon.MalformedInput;

/** A value that core itself describes as a tree of data. */
final class DescribedShape<T> extends Shape<T> {

    private final Function<T, Description> write;
    private final Function<Description, T> read;
    private final Function<Definitions, Description.Properties> schema;

    DescribedShape(
            Function<T, Description> write,
            Function<Description, T> read,
            Function<Definitions, Description.Properties> schema) {
        this.write = write;
        this.read = read;
        this.schema = schema;
    }

    @Override
    public void write(T value, Sink sink) throws IOException {
        Description described;
        try {
            described = write.apply(value);
        } catch (MalformedInput unsayable) {
            throw misfit(unsayable);
        }
        DescriptionShape.written(described, sink);
    }

    @Override
    T read(Object node) {
        Description described = DescriptionShape.described(node);
        try {
            return read.apply(described);
        } catch (MalformedInput malformed) {
            throw misfit(malformed);
        } catch (Misfit misfit) {
            throw misfit;
        } catch (RuntimeException unfit) {
            throw new Misfit("does not fit", unfit);
        }
    }

    private static Misfit misfit(MalformedInput malformed) {
        String all = malformed.violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .collect(Collectors.joining(", "));
        return new Misfit("is ill made: " + all, malformed);
    }

    @Override
    Description.Properties schema(Definitions definitions) {
        return schema.apply(definitions);
    }
}
