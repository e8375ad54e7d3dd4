package org.jalon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that lasts from a moment to a later one; subject of {@link EndsAfterStart}. */
public interface Lasting {

    @Nullable
    Instant start();

    @Nullable
    Instant end();

    /** The property a violation is reported at. */
    String endName();
}
