package org.jalon.moderation.builtin;

import java.util.List;
import org.jalon.HostId;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/** The rules before found evidence of that label that weighs as much, or more. */
record EvidenceWeight(@HostId String label, long least) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        long weight = sight.weight(label);
        return weight >= least ? List.of(Measured.of("evidence", weight, least).with("label", label)) : List.of();
    }
}
