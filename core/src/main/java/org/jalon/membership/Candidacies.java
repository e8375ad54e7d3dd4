package org.jalon.membership;

import static org.jalon.community.CommunityRefusal.ALREADY_A_MEMBER;
import static org.jalon.membership.JoiningRefusal.ALREADY_A_CANDIDATE;
import static org.jalon.membership.JoiningRefusal.INVITATION_EXPIRED;
import static org.jalon.membership.JoiningRefusal.NOT_ASKED;
import static org.jalon.membership.JoiningRefusal.NOT_INVITED;

import java.time.Instant;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.Session;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.Situation;

/** Who is invited or has asked, as it is kept. */
record Candidacies(Session session, Instant now) {

    static Candidacies of(Situation situation) {
        return new Candidacies(situation.session(), situation.now());
    }

    Optional<Candidacy> waiting(MemberId member) {
        return session.records().find(CandidacyText.PENDING, member.value());
    }

    Optional<Candidacy> answered(MemberId member) {
        return session.records().find(CandidacyText.ANSWERED, member.value());
    }

    Outcome<Candidacy> add(Candidacy candidacy) {
        MemberId member = candidacy.member();
        if (session.memberships().find(member).filter(Membership::isOpen).isPresent()) {
            return refused(ALREADY_A_MEMBER, member);
        }
        if (waiting(member).filter(one -> one.isPendingAt(now)).isPresent()) {
            return refused(ALREADY_A_CANDIDATE, member);
        }
        session.records().save(CandidacyText.PENDING, member.value(), candidacy);
        return Outcome.accepted(candidacy);
    }

    Outcome<Candidacy> invitationOf(MemberId member) {
        return of(Candidacy.Origin.INVITED, NOT_INVITED, member);
    }

    Outcome<Candidacy> requestOf(MemberId member) {
        return of(Candidacy.Origin.ASKED, NOT_ASKED, member);
    }

    private Outcome<Candidacy> of(Candidacy.Origin origin, JoiningRefusal otherwise, MemberId member) {
        return waiting(member)
                .filter(one -> one.origin() == origin)
                .map(Outcome::accepted)
                .orElseGet(() -> refused(otherwise, member));
    }

    Outcome<Candidacy> requireTimely(Candidacy invitation) {
        return invitation.hasExpiredAt(now)
                ? refused(INVITATION_EXPIRED, invitation.member())
                : Outcome.accepted(invitation);
    }

    Candidacy answer(Candidacy found, Answer answer) {
        Candidacy answered = found.answered(answer);
        session.records().save(CandidacyText.ANSWERED, found.member().value(), answered);
        forget(found.member());
        return answered;
    }

    void forget(MemberId member) {
        session.records().remove(CandidacyText.PENDING, member.value());
    }

    private static <T> Outcome<T> refused(RefusalCode code, MemberId member) {
        return Outcome.refused(Refusal.because(code, "member", member.value()));
    }
}
