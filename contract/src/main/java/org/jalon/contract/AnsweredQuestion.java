package org.jalon.contract;

import static org.jalon.community.Actor.by;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.BOB;
import static org.jalon.contract.Practice.content;
import static org.jalon.contribution.ContributionDraft.aQuestion;
import static org.jalon.contribution.ContributionDraft.anAnswer;

import java.util.Optional;
import org.jalon.activity.ContentId;
import org.jalon.contribution.Acceptance;
import org.jalon.contribution.Contributions;

/** Ada's question {@code q}, to which she accepted Bob's answer {@code a}. */
final class AnsweredQuestion {

    private AnsweredQuestion() {}

    static void in(Moderated community) {
        Contributions contributions = community.jalon().contributions();
        contributions
                .contribute(community.id(), aQuestion("q").within("t"), by(ADA))
                .orElseThrow();
        contributions
                .contribute(community.id(), anAnswer("a").within("t"), by(BOB))
                .orElseThrow();
        contributions.accept(community.id(), content("a"), by(ADA)).orElseThrow();
    }

    static Optional<ContentId> acceptedAnswer(Moderated community) {
        return community
                .jalon()
                .contributions()
                .find(community.id(), content("q"))
                .flatMap(question -> Optional.ofNullable(question.acceptance()))
                .map(Acceptance::answer);
    }
}
