package org.jalon.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the log knows of one activity.
 *
 * @param activity as the host reported it
 * @param recordedAt when Jalon learnt of it
 * @param retraction that it no longer counts, if so
 */
public record LoggedActivity(
        Activity activity, Instant recordedAt, @Nullable Retraction retraction) {

    public boolean isRetracted() {
        return retraction != null;
    }
}
