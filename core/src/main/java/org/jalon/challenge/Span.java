package org.jalon.challenge;

import java.time.Instant;
import org.jalon.Dated;
import org.jalon.EndsAfterStart;
import org.jalon.Lasting;

/** From opening to closing. */
@EndsAfterStart
record Span(@Dated Instant opens, @Dated Instant closes) implements Lasting {

    @Override
    public Instant start() {
        return opens;
    }

    @Override
    public Instant end() {
        return closes;
    }

    @Override
    public String endName() {
        return "closes";
    }
}
