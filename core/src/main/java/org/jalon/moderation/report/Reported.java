package org.jalon.moderation.report;

import java.util.Set;
import org.jalon.moderation.review.ContentStatus;

/**
 * What came of a report. It does not say how much it weighed.
 *
 * @param status how the contribution stands now
 * @param effects what the report brought about
 * @param alreadySo whether the member had reported that already; then nothing changed
 */
public record Reported(ContentStatus status, Set<ReportEffect> effects, boolean alreadySo) {

    public Reported {
        effects = Set.copyOf(effects);
    }
}
