package org.jalon.contribution;

import java.time.Instant;
import java.util.List;
import org.jalon.Description;
import org.jalon.activity.ActivityId;
import org.jalon.community.MemberId;
import org.jalon.internal.Fields;
import org.jalon.internal.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * How evidence stands, kept so that it is read without the words on it.
 *
 * @param requirement what it takes
 * @param status what became of it
 * @param by whose word it is accepted since, if it is
 * @param since since when
 * @param activities those in the log that say so, one for each holder
 */
record Assessment(
        AttestationRequirement requirement,
        EvidenceStatus status,
        @Nullable MemberId by,
        @Nullable Instant since,
        List<ActivityId> activities) {

    Assessment {
        activities = List.copyOf(activities);
    }

    static Assessment pending(AttestationRequirement requirement) {
        return new Assessment(requirement, EvidenceStatus.PENDING, null, null, List.of());
    }

    Assessment withdrawn() {
        return new Assessment(requirement, EvidenceStatus.WITHDRAWN, null, null, List.of());
    }

    Assessment accepted(Word deciding, List<ActivityId> stated) {
        return new Assessment(requirement, EvidenceStatus.ACCEPTED, deciding.member(), deciding.since(), stated);
    }

    Assessment notAccepted(EvidenceStatus instead) {
        return new Assessment(requirement, instead, null, null, List.of());
    }

    boolean isAcceptedSince(Word deciding) {
        return deciding.member().equals(by) && deciding.since().equals(since);
    }

    Description written() {
        return new Sheet()
                .with("requirement", requirement.written())
                .with("status", status)
                .maybe("by", (Object) by)
                .maybe("since", since)
                .with("activities", activities)
                .written();
    }

    static Assessment read(Fields fields) {
        return new Assessment(
                AttestationRequirement.read(fields.below("requirement")),
                fields.word("status", EvidenceStatus.class),
                fields.maybe("by").map(MemberId::new).orElse(null),
                fields.maybeMoment("since").orElse(null),
                Kept.activities(fields));
    }
}
