package org.jalon.jdbc;

import static org.jalon.challenge.ChallengeDraft.aChallenge;
import static org.jalon.challenge.MilestoneDraft.milestone;
import static org.jalon.community.Actor.by;
import static org.jalon.contribution.AttestationRequirement.attestedBy;
import static org.jalon.contribution.ContributionDraft.aQuestion;
import static org.jalon.contribution.ContributionDraft.anAnswer;
import static org.jalon.contribution.EvidenceDraft.someEvidence;
import static org.jalon.gathering.GatheringDraft.aGathering;
import static org.jalon.group.GroupDraft.aTeam;
import static org.jalon.jdbc.Scene.ADA;
import static org.jalon.jdbc.Scene.ANIMATOR;
import static org.jalon.jdbc.Scene.BOB;
import static org.jalon.jdbc.Scene.LONG_AGO;
import static org.jalon.jdbc.Scene.START;
import static org.jalon.jdbc.Scene.TODAY;
import static org.jalon.recognition.builtin.Measure.count;

import java.time.Duration;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.activity.ContentId;
import org.jalon.challenge.Challenge;
import org.jalon.challenge.ChallengeDraft;
import org.jalon.challenge.ChallengeId;
import org.jalon.challenge.ChallengeStatus;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.gathering.GatheringId;
import org.jalon.group.GroupId;
import org.jalon.group.GroupType;

/** What members of a {@link Scene} do beyond its log: the way there, and what can be seen of it. */
final class Life {

    static final Actor BY_ADA = by(ADA);
    static final Actor BY_BOB = by(BOB);
    static final ContentId QUESTION = new ContentId("question");
    static final ContentId ANSWER = new ContentId("an-answer");
    static final ContentId NOTE = new ContentId("note");
    static final ChallengeDraft CHALLENGE = aChallenge("Answer")
            .forMembers()
            .with(milestone("one").when(count("answered", "answer.published").reaches(1)));

    private Life() {}

    static Outcome<?> ask(Jalon jalon, CommunityId id) {
        return jalon.contributions().contribute(id, aQuestion("question").within("thread"), BY_BOB);
    }

    static Outcome<?> answer(Jalon jalon, CommunityId id) {
        ask(jalon, id).orElseThrow();
        return jalon.contributions().contribute(id, anAnswer("an-answer").within("thread"), BY_ADA);
    }

    static Outcome<?> endorse(Jalon jalon, CommunityId id) {
        answer(jalon, id).orElseThrow();
        return jalon.contributions().endorse(id, ANSWER, BY_BOB);
    }

    static Outcome<?> submit(Jalon jalon, CommunityId id) {
        return jalon.evidence().submit(id, someEvidence("note").requiring(attestedBy(1)), BY_ADA);
    }

    static Outcome<?> attest(Jalon jalon, CommunityId id) {
        submit(jalon, id).orElseThrow();
        return jalon.evidence().attest(id, NOTE, BY_BOB);
    }

    static Outcome<?> propose(Jalon jalon, CommunityId id) {
        return jalon.challenges().propose(id, CHALLENGE, BY_BOB);
    }

    static Outcome<?> adopt(Jalon jalon, CommunityId id) {
        propose(jalon, id).orElseThrow();
        return jalon.challenges().adopt(id, challenge(jalon, id).id(), ANIMATOR);
    }

    static Outcome<?> schedule(Jalon jalon, CommunityId id) {
        adopt(jalon, id).orElseThrow();
        return scheduleIfAdopted(jalon, id);
    }

    /** A host that does not know whether it was done looks first: other dates may be given at any time before the opening. */
    static Outcome<?> scheduleIfAdopted(Jalon jalon, CommunityId id) {
        Challenge challenge = challenge(jalon, id);
        return challenge.statusAt(TODAY) == ChallengeStatus.ADOPTED
                ? jalon.challenges().schedule(id, challenge.id(), TODAY, TODAY.plus(Duration.ofDays(1)), ANIMATOR)
                : Outcome.accepted(challenge);
    }

    static Outcome<?> enter(Jalon jalon, CommunityId id) {
        schedule(jalon, id).orElseThrow();
        return jalon.challenges().enter(id, challenge(jalon, id).id(), BY_ADA);
    }

    static Outcome<?> form(Jalon jalon, CommunityId id) {
        return jalon.groups().form(id, aTeam("Blue").since(LONG_AGO), ANIMATOR);
    }

    static Outcome<?> plan(Jalon jalon, CommunityId id) {
        return jalon.gatherings().plan(id, aGathering("Day one").from(START).until(START.plusSeconds(3600)), ANIMATOR);
    }

    static Challenge challenge(Jalon jalon, CommunityId id) {
        return jalon.challenges().page(id, null, 1).get(0);
    }

    static ChallengeId challengeId(Jalon jalon, CommunityId id) {
        return challenge(jalon, id).id();
    }

    static GroupId team(Jalon jalon, CommunityId id) {
        return jalon.groups().all(id, null, 1).get(0).id();
    }

    static GatheringId gathering(Jalon jalon, CommunityId id) {
        return jalon.gatherings().all(id, null, 1).get(0).id();
    }

    static Object contributions(Jalon jalon, CommunityId id) {
        return jalon.contributions().of(id, ADA, null, 9).toString()
                + jalon.contributions().of(id, BOB, null, 9)
                + jalon.contributions().endorsements(id, ANSWER, null, 9)
                + jalon.contributions().highlights(id, null, 9);
    }

    static Object evidence(Jalon jalon, CommunityId id) {
        return jalon.evidence().find(id, NOTE).toString() + jalon.evidence().words(id, NOTE, null, 9);
    }

    static Object challenges(Jalon jalon, CommunityId id) {
        Challenge challenge = challenge(jalon, id);
        return challenge
                + jalon.challenges().supporters(id, challenge.id(), null, 9).toString()
                + jalon.challenges().entrants(id, challenge.id(), null, 9);
    }

    static Object groups(Jalon jalon, CommunityId id) {
        return jalon.groups().all(id, null, 9).toString()
                + jalon.groups().groupsAt(TODAY, id, GroupType.TEAM, BOB, null, 9);
    }

    static Object attendance(Jalon jalon, CommunityId id) {
        return jalon.gatherings().attendees(id, gathering(jalon, id), null, 9);
    }

    static Object community(Jalon jalon, CommunityId id) {
        return jalon.communities().find(id);
    }
}
