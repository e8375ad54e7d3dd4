package org.jalon.moderation.builtin;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jalon.HostId;
import org.jalon.moderation.rule.Evidence;
import org.jalon.moderation.rule.Opinion;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Ruling;

/** What a rule makes of the reasons that its check found. */
interface Consequence {

    Opinion of(List<Reason> reasons);

    /** A verdict. */
    record Decide(@NotNull Ruling ruling) implements Consequence {

        @Override
        public Opinion of(List<Reason> reasons) {
            return Opinion.of(ruling, reasons);
        }
    }

    /** One piece of evidence for each reason. */
    record Weigh(@HostId String label, int weight) implements Consequence {

        @Override
        public Opinion of(List<Reason> reasons) {
            return Opinion.of(reasons.stream()
                    .map(reason -> new Evidence(label, weight, reason))
                    .toList());
        }
    }

    /** Masks where the reasons point to. */
    record Mask() implements Consequence {

        @Override
        public Opinion of(List<Reason> reasons) {
            return Opinion.none()
                    .masking(reasons.stream()
                            .flatMap(reason -> reason.where().stream())
                            .toList());
        }
    }
}
