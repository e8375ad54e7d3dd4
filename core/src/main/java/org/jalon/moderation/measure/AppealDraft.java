package org.jalon.moderation.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jalon.contribution.Wording;

/**
 * An appeal about to be lodged.
 *
 * @param measure against which measure
 * @param words why
 */
record AppealDraft(
        @Valid @NotNull MeasureId measure, @Wording String words) {

    /** Without the words. */
    @Override
    public String toString() {
        return "appeal against " + measure;
    }
}
