package org.jalon.moderation.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jalon.contribution.Wording;

/**
 * What somebody decides about a measure.
 *
 * @param measure about which
 * @param reason why
 */
record Ruling(@Valid @NotNull MeasureId measure, @Wording String reason) {

    /** Without the words. */
    @Override
    public String toString() {
        return "ruling about " + measure;
    }
}
