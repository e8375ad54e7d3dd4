package org.jalon.moderation.submission;

import static org.jalon.moderation.submission.SubmissionRefusal.SCREENING_OVERTAKEN;
import static org.jalon.moderation.submission.SubmissionRefusal.UNKNOWN_SCREENING;

import java.util.List;
import java.util.Optional;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Violation;
import org.jalon.activity.ContentId;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.contribution.Contribution;
import org.jalon.contribution.ContributionType;
import org.jalon.internal.InputCheck;
import org.jspecify.annotations.Nullable;

/** Use cases about what members submit for publication. Thread-safe. Every method throws {@link MalformedInput} for input that can mean nothing. */
public final class Submissions {

    /** How often a screening is begun again. */
    private static final int ATTEMPTS = 5;

    private final Means means;
    private final Submitting submitting;

    /** For {@link org.jalon.JalonBuilder}. */
    public Submissions(Means means, Submitting submitting) {
        this.means = means;
        this.submitting = submitting;
    }

    /**
     * Screens a contribution with the policy of the community, and does what it says; permission {@link Permission#CONTRIBUTE}. Published, it is what
     * {@link org.jalon.contribution.Contributions#contribute} makes of it. To be reconsidered, nothing is kept of it but that its author was asked, and
     * the second attempt is decided. Held, it has a review item, and nothing says that there is one until a moderator publishes it. What is known or
     * held already stays as it is, but for what a moderator sent back to its author, which a moderator sees again. Rules that call out are asked outside
     * of any transaction; their answer counts when nothing has changed since that the rules look at.
     *
     * <p>Refused: {@code unknown-community}; {@code archived}; {@code not-a-member}; {@code not-allowed}; {@code thread-paused}; {@code silenced};
     * {@code screening-overtaken}; as {@code contribute}: {@code contribution-conflict}; {@code withdrawn-contribution}, for what a moderator
     * removed, too; {@code not-an-author}; {@code not-yet}; {@code amount-overflow}.
     */
    public Outcome<Submitted> submit(CommunityId id, Manuscript manuscript, Actor actor) {
        means.check().passed(manuscript);
        means.check().passed(actor);
        if (manuscript.draft().type() == ContributionType.EVIDENCE) {
            InputCheck.refuse(List.of(new Violation(
                    "draft.type", "not-evidence", "is EVIDENCE; submit that by EvidenceOfPractice.submit")));
        }
        Attempt attempt = Attempt.first();
        for (int i = 0; i < ATTEMPTS; i++) {
            Attempt before = attempt.screened();
            Outcome<Attempt> next = means.gate()
                    .enter(
                            Permission.CONTRIBUTE,
                            id,
                            actor,
                            situation -> submitting.attempt(manuscript, before, situation));
            Optional<Attempt> made = next.asOptional();
            if (made.isEmpty() || made.get().isOver()) {
                return next.map(Attempt::result);
            }
            attempt = made.get();
        }
        return Outcome.refused(Refusal.because(
                SCREENING_OVERTAKEN, "content", manuscript.draft().content().value()));
    }

    /**
     * An author takes back what is held, before anybody decided about it or after it was sent back; permission {@link Permission#RETRACT_OWN}. It may be
     * submitted again. What is published is {@linkplain org.jalon.contribution.Contributions#withdraw withdrawn}. Refused: {@code unknown-community};
     * {@code archived}; {@code not-a-member}; {@code not-allowed}; {@code unknown-contribution} when nothing of the member's is held.
     */
    public Outcome<Contribution> withdraw(CommunityId id, ContentId content, Actor actor) {
        means.check().passed(content);
        means.check().passed(actor);
        return means.gate()
                .enter(Permission.RETRACT_OWN, id, actor, situation -> submitting.withdraw(content, situation));
    }

    /**
     * What came of the last screening of a contribution that was published, held or turned down, for its author, and for who has permission
     * {@link Permission#REVIEW}. Refused: {@code unknown-community}; {@code not-a-member}; {@code unknown-screening}; {@code not-allowed}.
     */
    public Outcome<KeptScreening> screening(CommunityId id, ContentId content, Actor actor) {
        means.check().passed(content);
        means.check().passed(actor);
        return means.gate()
                .look(
                        id,
                        (session, community) -> means.gate()
                                .situation(session, community, actor)
                                .flatMap(situation -> read(content, situation)));
    }

    private Outcome<KeptScreening> read(ContentId content, Situation situation) {
        @Nullable
        KeptScreening kept = situation
                .session()
                .records()
                .find(KeptScreening.TYPE, content.value())
                .orElse(null);
        if (kept == null) {
            return Outcome.refused(Refusal.because(UNKNOWN_SCREENING, "content", content.value()));
        }
        return kept.author().equals(situation.who())
                ? Outcome.accepted(kept)
                : means.gate().require(Permission.REVIEW, situation).map(allowed -> kept);
    }
}
