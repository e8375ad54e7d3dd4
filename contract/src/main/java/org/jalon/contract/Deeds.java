package org.jalon.contract;

import static org.jalon.community.Actor.by;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.BOB;
import static org.jalon.contract.Practice.CLEO;
import static org.jalon.contract.Practice.EXPERT;
import static org.jalon.contract.Practice.content;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contribution.AttestationRequirement.attestedBy;
import static org.jalon.contribution.ContributionDraft.aQuestion;
import static org.jalon.contribution.ContributionDraft.aResource;
import static org.jalon.contribution.ContributionDraft.anAnswer;
import static org.jalon.contribution.EvidenceDraft.someEvidence;
import static org.jalon.contribution.HighlightDraft.highlighting;
import static org.jalon.contribution.QuestionDraft.questioning;
import static org.jalon.kudos.ThanksDraft.thanks;

import java.util.Set;
import java.util.SortedMap;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.activity.ActivityId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;

/** Does deeds in a community, one a minute, each at the minute of its number. */
record Deeds(CommunityId id, Bench bench) {

    static final long THANKS = 4;

    /** Whose what is given is. */
    static Set<MemberId> owners(String content) {
        return switch (content) {
            case "q" -> Set.of(ADA);
            case "a1" -> Set.of(BOB);
            case "a2" -> Set.of(CLEO);
            case "r" -> Set.of(BOB, CLEO);
            case "e1" -> Set.of(ADA, BOB);
            default -> Set.of(EXPERT, CLEO);
        };
    }

    void doAll(SortedMap<Integer, Deed> deeds) {
        deeds.forEach((number, deed) -> {
            bench.clock().moveTo(Bench.TODAY.plusSeconds(60L * number));
            done(number, deed);
        });
    }

    private Outcome<?> done(int number, Deed deed) {
        Jalon jalon = bench.jalon();
        return switch (deed.what()) {
            case GIVE -> give(deed.content());
            case WITHDRAW -> jalon.contributions().withdraw(id, content(deed.content()), BY_ANIMATOR);
            case ENDORSE -> jalon.contributions().endorse(id, content(deed.content()), by(deed.who()));
            case WITHDRAW_ENDORSEMENT ->
                jalon.contributions().withdrawEndorsement(id, content(deed.content()), deed.who(), by(deed.who()));
            case HIGHLIGHT ->
                jalon.contributions().highlight(id, highlighting(deed.content()).because("clear"), BY_ANIMATOR);
            case REMOVE_HIGHLIGHT -> jalon.contributions().removeHighlight(id, content(deed.content()), BY_ANIMATOR);
            case ACCEPT -> jalon.contributions().accept(id, content(deed.content()), by(ADA));
            case UNACCEPT -> jalon.contributions().unaccept(id, content(deed.content()), BY_ANIMATOR);
            case ATTEST -> jalon.evidence().attest(id, content(deed.content()), by(deed.who()));
            case QUESTION ->
                jalon.evidence().question(id, questioning(deed.content()).because("when?"), by(deed.who()));
            case WITHDRAW_WORD ->
                jalon.evidence().withdrawWord(id, content(deed.content()), deed.who(), by(deed.who()));
            case THANK ->
                jalon.kudos().thank(id, thanks("t" + number).to(BOB).of(THANKS).because("helps"), by(deed.who()));
            case TAKE_BACK -> jalon.kudos().takeBack(id, new ActivityId("t" + (number - 2)), BY_ANIMATOR);
        };
    }

    private Outcome<?> give(String content) {
        Jalon jalon = bench.jalon();
        return switch (content) {
            case "q" -> jalon.contributions().contribute(id, aQuestion("q"), by(ADA));
            case "a1" -> jalon.contributions().contribute(id, anAnswer("a1").within("q"), by(BOB));
            case "a2" -> jalon.contributions().contribute(id, anAnswer("a2").within("q"), by(CLEO));
            case "r" -> jalon.contributions().contribute(id, aResource("r").by(BOB, CLEO), by(BOB));
            case "e1" -> jalon.evidence().submit(id, someEvidence("e1").of(ADA, BOB), by(ADA));
            default ->
                jalon.evidence()
                        .submit(
                                id,
                                someEvidence("e2")
                                        .of(CLEO)
                                        .within("défi")
                                        .requiring(attestedBy(1).whateverExpertsSay()),
                                by(EXPERT));
        };
    }
}
