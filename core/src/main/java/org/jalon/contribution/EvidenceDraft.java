package org.jalon.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.Dated;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Evidence about to be declared: {@code someEvidence("note-12").of(HUGO, INES).within("challenge-3").requiring(attestedBy(3))}.
 *
 * @param content the host's own identifier of it
 * @param holders who applied what they know; whoever gives the command when there are none
 * @param context what it stands in, if anything: a challenge, a course
 * @param requirement what it takes for it to be accepted
 * @param since when it was declared, at the latest now; now when not said
 * @param zone where the one who declares it was then, for rules that follow the days of members
 */
public record EvidenceDraft(
        @Valid @NotNull ContentId content,

        @Size(max = 100, message = "must be at most 100 members")
        Set<@Valid @NotNull MemberId> holders,

        @Valid @Nullable ThreadId context,
        @Valid @NotNull AttestationRequirement requirement,
        @Dated(optional = true) @Nullable Instant since,
        @Nullable ZoneId zone) {

    public EvidenceDraft {
        holders = Collections.unmodifiableSet(new TreeSet<>(holders));
    }

    public static EvidenceDraft someEvidence(String content) {
        return new EvidenceDraft(new ContentId(content), Set.of(), null, AttestationRequirement.usual(), null, null);
    }

    /** Of those members, on whose behalf it is declared. */
    public EvidenceDraft of(MemberId... holders) {
        return new EvidenceDraft(content, Set.of(holders), context, requirement, since, zone);
    }

    /** The challenge or other context that it stands in. */
    public EvidenceDraft within(String context) {
        return new EvidenceDraft(content, holders, new ThreadId(context), requirement, since, zone);
    }

    /** In place of two peers, or one expert, or the community manager. */
    public EvidenceDraft requiring(AttestationRequirement requirement) {
        return new EvidenceDraft(content, holders, context, requirement, since, zone);
    }

    /** For what was declared before Jalon is told. */
    public EvidenceDraft since(Instant since) {
        return new EvidenceDraft(content, holders, context, requirement, since, zone);
    }

    /** Where the one who declares it was then. */
    public EvidenceDraft in(ZoneId zone) {
        return new EvidenceDraft(content, holders, context, requirement, since, zone);
    }
}
