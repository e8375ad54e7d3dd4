package org.jalon.examples.demo.story;

import static org.jalon.community.Actor.by;
import static org.jalon.contribution.AttestationRequirement.attestedBy;
import static org.jalon.contribution.EvidenceDraft.someEvidence;
import static org.jalon.examples.policy.LearningActivity.ANSWER_ACCEPTED;
import static org.jalon.examples.policy.LearningActivity.ANSWER_PUBLISHED;
import static org.jalon.examples.policy.LearningActivity.COMMENT_PUBLISHED;
import static org.jalon.examples.policy.LearningActivity.ENDORSEMENT_GIVEN;
import static org.jalon.examples.policy.LearningActivity.EVIDENCE_ACCEPTED;
import static org.jalon.examples.policy.LearningActivity.EVIDENCE_SHARED;
import static org.jalon.examples.policy.LearningActivity.GATHERING_ATTENDED;
import static org.jalon.examples.policy.LearningActivity.MEMBER_JOINED;
import static org.jalon.examples.policy.LearningActivity.QUESTION_ASKED;
import static org.jalon.examples.policy.LearningActivity.RESOURCE_SHARED;

import java.util.Objects;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.activity.Activity;
import org.jalon.activity.ContentId;
import org.jalon.community.Actor;
import org.jalon.contribution.ContributionDraft;
import org.jalon.examples.demo.life.Script;

/** Does what members do on the pages of the host by calling the use case behind each button. */
record EverydayLife(Lms lms, Script script, Arrivals arrivals, Meetings meetings) {

    /** Whether there is a use case for it; the host reports what is left. */
    boolean does(Activity deed) {
        Actor actor = by(Objects.requireNonNull(deed.actor()));
        switch (deed.kind()) {
            case MEMBER_JOINED -> {
                arrivals.comeIn(script.person(actor.member()));
                return false;
            }
            case GATHERING_ATTENDED -> meetings.attend(deed, actor);
            case EVIDENCE_SHARED -> submit(deed, actor);
            case EVIDENCE_ACCEPTED -> attest(deed, actor);
            case ANSWER_ACCEPTED -> accept(deed, actor);
            case ENDORSEMENT_GIVEN -> endorse(deed, actor);
            default -> {
                return contributes(deed, actor);
            }
        }
        return true;
    }

    private void submit(Activity deed, Actor actor) {
        require(lms.jalon()
                .evidence()
                .submit(lms.cohort(), someEvidence(content(deed).value()).requiring(attestedBy(1)), actor));
    }

    private void attest(Activity deed, Actor actor) {
        require(lms.jalon().evidence().attest(lms.cohort(), content(deed), actor));
    }

    private void accept(Activity deed, Actor actor) {
        require(lms.jalon().contributions().accept(lms.cohort(), content(deed), actor));
    }

    private void endorse(Activity deed, Actor actor) {
        require(lms.jalon().contributions().endorse(lms.cohort(), content(deed), actor));
    }

    private boolean contributes(Activity deed, Actor actor) {
        Optional<ContributionDraft> draft = draft(deed);
        draft.map(it -> it.within(Objects.requireNonNull(deed.thread()).value()))
                .ifPresent(it -> require(lms.jalon().contributions().contribute(lms.cohort(), it, actor)));
        return draft.isPresent();
    }

    private static Optional<ContributionDraft> draft(Activity deed) {
        return switch (deed.kind()) {
            case QUESTION_ASKED ->
                Optional.of(ContributionDraft.aQuestion(content(deed).value()));
            case ANSWER_PUBLISHED ->
                Optional.of(ContributionDraft.anAnswer(content(deed).value()));
            case COMMENT_PUBLISHED ->
                Optional.of(ContributionDraft.aComment(content(deed).value()));
            case RESOURCE_SHARED ->
                Optional.of(ContributionDraft.aResource(content(deed).value()));
            default -> Optional.empty();
        };
    }

    private static ContentId content(Activity deed) {
        return Objects.requireNonNull(deed.object());
    }

    private static void require(Outcome<?> outcome) {
        outcome.orElseThrow();
    }
}
