package org.jalon.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jalon.Dated;
import org.jspecify.annotations.Nullable;

/**
 * Somebody about to join: {@code aMember("ada").as(EXPERT).since(spring)}.
 *
 * @param member who
 * @param role as what; learner when not said
 * @param since from when on; from now on when not said
 */
public record MembershipDraft(
        @Valid @NotNull MemberId member,
        @NotNull Role role,
        @Dated(optional = true) @Nullable Instant since) {

    public static MembershipDraft aMember(MemberId member) {
        return new MembershipDraft(member, Role.LEARNER, null);
    }

    public static MembershipDraft aMember(String member) {
        return aMember(new MemberId(member));
    }

    public MembershipDraft as(Role role) {
        return new MembershipDraft(member, role, since);
    }

    /** For somebody who was there before Jalon came to know, or who is expected. */
    public MembershipDraft since(Instant since) {
        return new MembershipDraft(member, role, since);
    }

    Instant sinceOr(Instant now) {
        return since == null ? now : since;
    }
}
