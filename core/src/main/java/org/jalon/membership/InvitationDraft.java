package org.jalon.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jalon.Dated;
import org.jalon.community.MemberId;
import org.jalon.community.Role;

/**
 * Somebody about to be invited: {@code anInvitation("ada").as(EXPERT).until(friday)}.
 *
 * @param member who
 * @param role as what; learner when not said
 * @param until first moment at which it is too late to accept
 */
public record InvitationDraft(
        @Valid @NotNull MemberId member,
        @NotNull Role role,
        @Dated Instant until) {

    /** An invitation that still needs its end. */
    public record Unended(MemberId member, Role role) {

        public Unended as(Role role) {
            return new Unended(member, role);
        }

        public InvitationDraft until(Instant until) {
            return new InvitationDraft(member, role, until);
        }
    }

    public static Unended anInvitation(MemberId member) {
        return new Unended(member, Role.LEARNER);
    }

    public static Unended anInvitation(String member) {
        return anInvitation(new MemberId(member));
    }
}
