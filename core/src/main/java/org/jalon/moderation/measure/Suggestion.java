package org.jalon.moderation.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The next sanction by a ladder; to be decided by a person.
 *
 * @param step which step
 * @param counted how many sanctions of the past counted
 * @param until until when it would last if taken now; absent when permanent
 */
public record Suggestion(
        LadderStep step, int counted, @Nullable Instant until) {}
