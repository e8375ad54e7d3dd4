package org.jalon.moderation.review;

import static org.jalon.moderation.review.ReviewRefusal.CLAIMED_BY_ANOTHER;
import static org.jalon.moderation.review.ReviewRefusal.OWN_CASE;
import static org.jalon.moderation.review.ReviewRefusal.REVIEW_CONFLICT;
import static org.jalon.moderation.review.ReviewRefusal.UNFIT_ACTION;
import static org.jalon.moderation.review.ReviewRefusal.UNKNOWN_REVIEW_ITEM;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.activity.ContentId;
import org.jalon.community.Situation;
import org.jalon.contribution.Change;
import org.jalon.contribution.Contribution;
import org.jalon.contribution.HeldContribution;
import org.jalon.contribution.ModeratedContributions;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.log.Journal;
import org.jalon.moderation.log.LogDraft;
import org.jalon.moderation.log.LogTarget;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** Decides about items, and undoes it. Thread-safe. */
record Deciding(
        Docket docket, Statuses statuses, ModeratedContributions contributions, List<Consequences> consequences) {

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
        boolean held = contributions.held(item.content(), situation.session()).isPresent();
        return held && draft.action() == ReviewAction.IGNORE
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
        return change(item, draft.action(), situation).map(entries -> {
            ReviewItem decided = docket.keep(item.with(decision), item, session);
            statuses.keep(item.content(), after, session);
            new Waiting(session).decided(item, situation.now());
            log("case.decided", decided, decision, draft.reason(), entries, situation);
            consequences.forEach(each -> each.decided(decided, situation));
            return new Reviewed(decided, entries);
        });
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

    private Outcome<List<LedgerEntry>> change(ReviewItem item, ReviewAction action, Situation situation) {
        Optional<HeldContribution> held = contributions.held(item.content(), situation.session());
        if (held.isPresent() && action == ReviewAction.PUBLISH) {
            return contributions.release(held.get(), situation).map(Change::entries);
        }
        if (action != ReviewAction.REMOVE) {
            return Outcome.accepted(List.of());
        }
        if (held.isPresent()) {
            contributions.drop(item.content(), situation.session());
            return Outcome.accepted(List.of());
        }
        Contribution known =
                contributions.find(item.content(), situation.session()).orElseThrow();
        return contributions.remove(known, situation).map(Change::entries);
    }

    Outcome<Reviewed> undo(UndoDraft draft, Situation situation) {
        return find(draft.item(), draft.version(), situation)
                .flatMap(item -> item.decision()
                        .filter(decision -> decision.after().equals(status(item.content(), situation.session())))
                        .map(decision -> undo(item, decision, draft, situation))
                        .orElseGet(() -> refused(REVIEW_CONFLICT, item.id())));
    }

    private Outcome<Reviewed> undo(ReviewItem item, ReviewDecision decision, UndoDraft draft, Situation situation) {
        Session session = situation.session();
        return changeBack(item, decision, situation).map(change -> {
            ReviewItem open = docket.keep(item.undecided(), item, session);
            statuses.keep(item.content(), decision.before(), session);
            new Waiting(session).undone(item, decision.at());
            log("case.undone", open, decision, draft.reason(), change, situation);
            consequences.forEach(each -> each.undone(item, situation));
            return new Reviewed(open, change);
        });
    }

    private Outcome<List<LedgerEntry>> changeBack(ReviewItem item, ReviewDecision decision, Situation situation) {
        boolean wasHeld = decision.before().visibility() == Visibility.HELD;
        if (wasHeld && decision.action() != ReviewAction.EDIT_REQUESTED) {
            return contributions.holdAgain(item.content(), situation).map(Change::entries);
        }
        return decision.action() == ReviewAction.REMOVE
                ? contributions.restore(item.content(), situation).map(Change::entries)
                : Outcome.accepted(List.of());
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
