package org.jalon.membership;

import java.time.Instant;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may become a member, and what became of it.
 *
 * @param member who
 * @param origin how it began
 * @param role as what
 * @param since when it began
 * @param by who invited, or who asked
 * @param until first moment at which an invitation has expired; absent for who asked
 * @param answer absent while it waits for one
 */
public record Candidacy(
        MemberId member,
        Origin origin,
        Role role,
        Instant since,
        MemberId by,
        @Nullable Instant until,
        @Nullable Answer answer) {

    /** How a candidacy begins. */
    public enum Origin {
        INVITED,
        ASKED
    }

    static Candidacy invited(InvitationDraft draft, MemberId by, Instant now) {
        return new Candidacy(draft.member(), Origin.INVITED, draft.role(), now, by, draft.until(), null);
    }

    static Candidacy asked(MemberId member, Instant now) {
        return new Candidacy(member, Origin.ASKED, Role.LEARNER, now, member, null, null);
    }

    Candidacy answered(Answer given) {
        return new Candidacy(member, origin, role, since, by, until, given);
    }

    /** Whether it can be answered: never once an invitation has expired. */
    public boolean isPendingAt(Instant moment) {
        return answer == null && !hasExpiredAt(moment);
    }

    boolean hasExpiredAt(Instant moment) {
        return until != null && !moment.isBefore(until);
    }
}
