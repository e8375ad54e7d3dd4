package org.jalon.moderation.review;

import static org.jalon.moderation.review.ReviewRefusal.CLAIMED_BY_ANOTHER;
import static org.jalon.moderation.review.ReviewRefusal.OWN_CASE;
import static org.jalon.moderation.review.ReviewRefusal.REVIEW_CONFLICT;
import static org.jalon.moderation.review.ReviewRefusal.UNFIT_ACTION;
import static org.jalon.moderation.review.ReviewRefusal.UNKNOWN_REVIEW_ITEM;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.activity.ContentId;
import org.jalon.community.Situation;
import org.jalon.contribution.ModeratedContributions;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.log.Journal;
import org.jalon.moderation.log.LogDraft;
import org.jalon.moderation.log.LogTarget;
import org.jalon.moderation.measure.Measure;
import org.jalon.moderation.measure.MeasureId;
import org.jalon.moderation.measure.MeasureType;
import org.jalon.moderation.measure.Measures;
import org.jalon.moderation.measure.Undo;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** Decides about items, undoes it, and decides otherwise when an author's appeal says so. Thread-safe. */
public final class Deciding implements Undo {

    private final Docket docket;
    private final Statuses statuses;
    private final Handling handling;
    private final Reasons reasons;
    private final List<Consequences> consequences;

    /** For {@link org.jalon.JalonBuilder}. */
    public Deciding(
            Docket docket,
            Statuses statuses,
            ModeratedContributions contributions,
            Measures measures,
            List<Consequences> consequences) {
        this.docket = docket;
        this.statuses = statuses;
        this.handling = new Handling(contributions);
        this.reasons = new Reasons(measures);
        this.consequences = List.copyOf(consequences);
    }

    /** Refused: {@code unknown-review-item}; {@code own-case}; {@code review-conflict} in another version. */
    Outcome<ReviewItem> find(ReviewItemId id, long version, Situation situation) {
        return docket.find(id, situation.session())
                .map(item -> mayJudge(item, version, situation))
                .orElseGet(() -> refused(UNKNOWN_REVIEW_ITEM, id));
    }

    private static Outcome<ReviewItem> mayJudge(ReviewItem item, long version, Situation situation) {
        if (item.authors().contains(situation.who())) {
            return refused(OWN_CASE, item.id());
        }
        return item.version() == version ? Outcome.accepted(item) : refused(REVIEW_CONFLICT, item.id());
    }

    Outcome<Reviewed> decide(DecisionDraft draft, Situation situation) {
        return find(draft.item(), draft.version(), situation)
                .flatMap(item -> decidable(item, draft, situation))
                .flatMap(item -> decide(item, draft, situation));
    }

    private Outcome<ReviewItem> decidable(ReviewItem item, DecisionDraft draft, Situation situation) {
        if (!item.isOpen()) {
            return refused(REVIEW_CONFLICT, item.id());
        }
        Optional<Claim> other =
                item.claimAt(situation.now()).filter(claim -> !claim.by().equals(situation.who()));
        if (other.isPresent()) {
            return refused(CLAIMED_BY_ANOTHER, item.id());
        }
        return handling.isHeld(item, situation) && draft.action() == ReviewAction.IGNORE
                ? refused(UNFIT_ACTION, item.id())
                : Outcome.accepted(item);
    }

    private Outcome<Reviewed> decide(ReviewItem item, DecisionDraft draft, Situation situation) {
        Session session = situation.session();
        RuleId rule = draft.rule();
        ContentStatus before = status(item.content(), session);
        ContentStatus after = new ContentStatus(
                visibility(draft.action(), before), situation.now(), rule == null ? "" : rule.value());
        ReviewDecision decision = new ReviewDecision(
                draft.action(), situation.who(), situation.now(), after.rule(), draft.reason(), before, after);
        return handling.change(item, draft.action(), situation)
                .map(entries -> new Reviewed(decided(item, decision, entries, situation), entries));
    }

    private ReviewItem decided(
            ReviewItem item, ReviewDecision decision, List<LedgerEntry> entries, Situation situation) {
        Session session = situation.session();
        ReviewItem decided = docket.keep(item.with(decision), item, session);
        statuses.keep(item.content(), decision.after(), session);
        new Waiting(session).decided(item, situation.now());
        log("case.decided", decided, decision, decision.reason(), entries, situation);
        consequences.forEach(each -> each.decided(decided, situation));
        reasons.give(decided, situation);
        return decided;
    }

    private static Visibility visibility(ReviewAction action, ContentStatus before) {
        return switch (action) {
            case REMOVE -> Visibility.REMOVED;
            case EDIT_REQUESTED -> before.visibility() == Visibility.HELD ? Visibility.HELD : Visibility.EDIT_REQUESTED;
            case PUBLISH, IGNORE -> Visibility.PUBLISHED;
        };
    }

    private ContentStatus status(ContentId content, Session session) {
        return statuses.of(content, session)
                .orElseThrow(() -> new IllegalStateException("a case of nothing: " + content));
    }

    Outcome<Reviewed> undo(UndoDraft draft, Situation situation) {
        return find(draft.item(), draft.version(), situation)
                .flatMap(item -> item.decision()
                        .filter(decision -> decision.after().equals(status(item.content(), situation.session())))
                        .map(decision -> undo(item, decision, draft, situation))
                        .orElseGet(() -> refused(REVIEW_CONFLICT, item.id())));
    }

    private Outcome<Reviewed> undo(ReviewItem item, ReviewDecision decision, UndoDraft draft, Situation situation) {
        return handling.changeBack(item, decision, situation).map(change -> {
            ReviewItem open = undone(item, decision, null, draft.reason(), situation);
            statuses.keep(item.content(), decision.before(), situation.session());
            log("case.undone", open, decision, draft.reason(), change, situation);
            return new Reviewed(open, change);
        });
    }

    private ReviewItem undone(
            ReviewItem item,
            ReviewDecision decision,
            @Nullable MeasureId overturned,
            String reason,
            Situation situation) {
        Session session = situation.session();
        ReviewItem open = docket.keep(item.undecided(), item, session);
        new Waiting(session).undone(item, decision.at());
        consequences.forEach(each -> each.undone(item, situation));
        reasons.takeBack(item, overturned, reason, situation);
        return open;
    }

    @Override
    public Set<MeasureType> types() {
        return Set.of(MeasureType.REMOVAL, MeasureType.HOLD);
    }

    /** It is published, as if that had been decided in the first place; unless something has happened to it since. */
    @Override
    public Outcome<Situation> undo(Measure measure, String reason, Situation situation) {
        Optional<ReviewItem> decided = Optional.ofNullable(measure.content())
                .flatMap(content -> docket.of(content, situation.session()))
                .filter(item -> reasons.isGiven(measure.id(), item, situation));
        return decided.isEmpty() ? Outcome.accepted(situation) : overrule(decided.get(), measure, reason, situation);
    }

    private Outcome<Situation> overrule(ReviewItem item, Measure measure, String reason, Situation situation) {
        Optional<ReviewDecision> standing = item.decision()
                .filter(decision -> decision.after().equals(status(item.content(), situation.session())));
        if (standing.isEmpty()) {
            return Outcome.accepted(situation);
        }
        ReviewDecision decision = standing.get();
        ContentStatus published = new ContentStatus(Visibility.PUBLISHED, situation.now(), "");
        ReviewDecision instead = new ReviewDecision(
                ReviewAction.PUBLISH, situation.who(), situation.now(), "", reason, decision.before(), published);
        return handling.publishAfterAll(item, decision, situation).map(entries -> {
            ReviewItem open = undone(item, decision, measure.id(), reason, situation);
            decided(open, instead, entries, situation);
            return situation;
        });
    }

    /** The author has done what was asked: edited it, or taken it back. */
    public void fulfilled(ContentId content, Situation situation) {
        docket.of(content, situation.session()).ifPresent(item -> reasons.fulfil(item, situation));
    }

    private static void log(
            String action,
            ReviewItem item,
            ReviewDecision decision,
            @Nullable String reason,
            List<LedgerEntry> entries,
            Situation situation) {
        Journal.of(situation)
                .append(LogDraft.done(action)
                        .on(LogTarget.Type.CASE, item.id().toString())
                        .concerning(item.authors().get(0))
                        .because(reason)
                        .under(decision.rule().isEmpty() ? null : decision.rule())
                        .with(Values.of("entries", entries.size()).with("verdict", word(decision.action())))
                        .shownTo(Audience.PUBLIC));
    }

    private static String word(ReviewAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <T> Outcome<T> refused(ReviewRefusal code, ReviewItemId id) {
        return Outcome.refused(Refusal.because(code, "item", id.toString()));
    }
}
