package org.jalon.moderation.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.Dated;
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
import org.jalon.internal.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * Use cases about what moderators review. Thread-safe. Every method throws {@link MalformedInput} for input that can mean nothing.
 *
 * <p>Everything but {@link #status} takes permission {@link Permission#REVIEW}, and is refused with {@code unknown-community}; {@code not-a-member}
 * when the actor is none; {@code not-allowed}.
 */
public final class ReviewQueue {

    private static final Duration LONGEST_CLAIM = Duration.ofDays(1);

    private final Means means;
    private final Docket docket;
    private final Statuses statuses;
    private final Deciding deciding;
    private final Claiming claiming;

    /** For {@link org.jalon.JalonBuilder}. */
    public ReviewQueue(Means means, Docket docket, Statuses statuses, Deciding deciding) {
        this.means = means;
        this.docket = docket;
        this.statuses = statuses;
        this.deciding = deciding;
        this.claiming = new Claiming(docket);
    }

    /**
     * A page of what is open, the highest score first.
     *
     * @param after the place of the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public Outcome<List<ReviewItem>> page(CommunityId id, @Nullable QueuePlace after, int limit, Actor actor) {
        means.check().passed(new Page(after, limit));
        means.check().passed(actor);
        return look(id, actor, situation -> Outcome.accepted(docket.page(after, limit, situation.session())));
    }

    /** The case of a contribution, open or not. Refused: {@code unknown-review-item} when it never had one. */
    public Outcome<ReviewItem> caseOf(CommunityId id, ContentId content, Actor actor) {
        means.check().passed(content);
        means.check().passed(actor);
        return look(
                id,
                actor,
                situation -> docket.of(content, situation.session())
                        .map(Outcome::accepted)
                        .orElseGet(() -> Outcome.refused(
                                Refusal.because(ReviewRefusal.UNKNOWN_REVIEW_ITEM, "content", content.value()))));
    }

    /**
     * Looks into an open item, so that no other moderator decides about it meanwhile; again, to have longer. Refused: {@code unknown-review-item};
     * {@code review-conflict} when it is decided; {@code own-case}; {@code claimed-by-another}.
     *
     * @param term how long, from a second to a day; from its last moment on the claim is over
     */
    public Outcome<ReviewItem> claim(CommunityId id, ReviewItemId item, Duration term, Actor actor) {
        check(item, actor);
        if (term.compareTo(Duration.ofSeconds(1)) < 0 || term.compareTo(LONGEST_CLAIM) > 0) {
            InputCheck.refuse(List.of(new Violation("term", "claim-term", "must be from a second to a day")));
        }
        return enter(id, actor, situation -> claiming.claim(item, term, situation));
    }

    /** Leaves it to the others again. Refused: {@code unknown-review-item}; {@code review-conflict} when it is decided; {@code not-claimed}. */
    public Outcome<ReviewItem> release(CommunityId id, ReviewItemId item, Actor actor) {
        check(item, actor);
        return enter(id, actor, situation -> claiming.release(item, situation));
    }

    /**
     * Decides about an open item. What is held is published as of the moment when it was given, or dropped, or waits for its author; what was published
     * stays, or goes with all that was on it and its points, or waits unseen for its author. Who reported it was right, was not, or neither, see
     * {@link ReviewAction}. Refused: {@code unknown-review-item}; {@code own-case}; {@code review-conflict}; {@code claimed-by-another};
     * {@code unfit-action}; {@code withdrawn-contribution} to publish what its author withdrew; {@code amount-overflow}.
     */
    public Outcome<Reviewed> decide(CommunityId id, DecisionDraft draft, Actor actor) {
        means.check().passed(draft);
        means.check().passed(actor);
        return enter(id, actor, situation -> deciding.decide(draft, situation));
    }

    /** Decides about several items, each by itself as {@link #decide} does, in that order; at most 100. */
    public List<Outcome<Reviewed>> decideAll(CommunityId id, List<DecisionDraft> drafts, Actor actor) {
        means.check().passed(new Several(drafts));
        means.check().passed(actor);
        List<Outcome<Reviewed>> outcomes = new ArrayList<>();
        drafts.forEach(draft -> outcomes.add(enter(id, actor, situation -> deciding.decide(draft, situation))));
        return List.copyOf(outcomes);
    }

    /**
     * Undoes what was decided: the contribution, its points, what members had put on it, the effects of reports and the records of reporters are as they
     * were, and the item is open again. Refused: {@code unknown-review-item}; {@code own-case}; {@code review-conflict}, when something has happened
     * to it since, too; {@code amount-overflow}.
     */
    public Outcome<Reviewed> undo(CommunityId id, UndoDraft draft, Actor actor) {
        means.check().passed(draft);
        means.check().passed(actor);
        return enter(id, actor, situation -> deciding.undo(draft, situation));
    }

    /**
     * How long items wait.
     *
     * @param from first moment at which those were decided whose waiting counts
     * @param until first moment after
     */
    public Outcome<WaitingFigures> waiting(CommunityId id, Instant from, Instant until, Actor actor) {
        means.check().passed(new Window(from, until));
        means.check().passed(actor);
        return look(id, actor, situation -> Outcome.accepted(new Waiting(situation.session()).figures(from, until)));
    }

    /** Who may see a contribution, for the host; empty when Jalon knows of none. One that its author withdrew is as it was then. */
    public Optional<ContentStatus> status(CommunityId id, ContentId content) {
        means.check().passed(content);
        return means.store().reading(id, session -> statuses.of(content, session));
    }

    private <T> Outcome<T> enter(CommunityId id, Actor actor, Function<Situation, Outcome<T>> work) {
        return means.gate().enter(Permission.REVIEW, id, actor, work);
    }

    private <T> Outcome<T> look(CommunityId id, Actor actor, Function<Situation, Outcome<T>> work) {
        return means.gate().look(Permission.REVIEW, id, actor, work);
    }

    private void check(ReviewItemId item, Actor actor) {
        means.check().passed(item);
        means.check().passed(actor);
    }

    record Page(@Valid @Nullable QueuePlace after, @Positive int limit) {}

    record Several(
            @NotNull @Size(min = 1, max = 100, message = "must be 1 to 100 decisions")
            List<@Valid @NotNull DecisionDraft> decisions) {}

    record Window(@Dated Instant from, @Dated Instant until) {}
}
