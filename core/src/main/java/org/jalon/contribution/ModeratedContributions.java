package org.jalon.contribution;

import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.activity.ContentId;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.recognition.Chronicle;

/**
 * What moderation does to contributions, within the transaction of a command of its own; it asks for no permission. Not for hosts. Thread-safe.
 * Everything may be refused with {@code amount-overflow}.
 */
public final class ModeratedContributions {

    private final Publishing publishing;
    private final Withdrawing withdrawing;
    private final Removing removing;
    private final Restoring restoring;

    /** For {@link org.jalon.JalonBuilder}. */
    public ModeratedContributions(Means means, Chronicle chronicle) {
        Statements statements = new Statements(chronicle, means.ids());
        this.publishing = new Publishing(statements);
        this.withdrawing = new Withdrawing(means.gate(), statements);
        this.removing = new Removing(withdrawing);
        this.restoring = new Restoring(statements);
    }

    /** As {@link Contributions#contribute}, of who gives the command. */
    public Outcome<Change<Contribution>> publish(ContributionDraft draft, Situation situation) {
        return publishing.publish(draft, situation);
    }

    /**
     * Keeps it until it is {@linkplain #release published} or {@linkplain #drop dropped}, in place of one held before; nothing says that there is one.
     * Refused: {@code not-an-author}; {@code not-yet}; {@code not-a-member} when an author was none at that moment.
     */
    public Outcome<HeldContribution> hold(ContributionDraft draft, Situation situation) {
        return publishing.hold(draft, situation);
    }

    /** What is held of that content. */
    public Optional<HeldContribution> held(ContentId content, Session session) {
        return session.records().find(HeldContribution.TYPE, content.value());
    }

    /** What is known of that content and not held, withdrawn or not. */
    public Optional<Contribution> find(ContentId content, Session session) {
        return new Catalogue(session).find(content);
    }

    /**
     * What is held of that content already, to be asked for when there is something. Refused: {@code contribution-conflict} when the draft tells
     * something else.
     */
    public Outcome<HeldContribution> heldAlready(ContributionDraft draft, Situation situation) {
        HeldContribution held = held(draft.content(), situation.session()).orElseThrow();
        return publishing.tellsTheSame(draft, held.contribution(), situation)
                ? Outcome.accepted(held)
                : Catalogue.refused(ContributionRefusal.CONTRIBUTION_CONFLICT, draft.content());
    }

    /** How many contributions of a member were published ever, counted up to a number. */
    public long published(MemberId author, long upTo, Session session) {
        int limit = (int) Math.min(upTo, Integer.MAX_VALUE);
        return limit <= 0
                ? 0
                : session.marks().of(Kept.AUTHORSHIP, author, null, limit).size();
    }

    /** Publishes what is held, as of the moment when it was given, with all that was put on it if it was published before. */
    public Outcome<Change<Contribution>> release(HeldContribution held, Situation situation) {
        ContentId content = held.contribution().content();
        Optional<Removal> earlier = situation.session().records().find(Removal.TYPE, content.value());
        Outcome<Change<Contribution>> published = earlier.isPresent()
                ? restoring.restore(earlier.get(), situation)
                : publishing.publish(held.contribution(), held.zone(), situation);
        return published.map(change -> {
            drop(content, situation.session());
            return change;
        });
    }

    /** As {@link #release}, of what was {@linkplain #drop dropped}. */
    public Outcome<Change<Contribution>> releaseDropped(ContentId content, Situation situation) {
        return release(heldBefore(content, situation.session()), situation);
    }

    private static HeldContribution heldBefore(ContentId content, Session session) {
        return session.records()
                .find(HeldContribution.PAST, content.value())
                .orElseThrow(() -> new IllegalStateException("never held: " + content));
    }

    /** Holds it no longer, and remembers it. */
    public void drop(ContentId content, Session session) {
        held(content, session).ifPresent(held -> session.records().save(HeldContribution.PAST, content.value(), held));
        session.records().remove(HeldContribution.TYPE, content.value());
    }

    /** Holds again what was released or dropped, as it was held; what was published of it is removed. */
    public Outcome<Change<Contribution>> holdAgain(ContentId content, Situation situation) {
        Session session = situation.session();
        HeldContribution before = heldBefore(content, session);
        return find(content, session)
                .map(known -> remove(known, situation))
                .orElseGet(() -> Outcome.accepted(Change.none(before.contribution())))
                .map(change -> {
                    session.records().save(HeldContribution.TYPE, content.value(), before);
                    return change;
                });
    }

    /**
     * Takes it back with all that was put on it and all that followed, as its author's withdrawing does, so that {@link #restore} can put everything
     * back. One that is withdrawn already stays so. Takes as long as there are endorsements and words on it.
     */
    public Outcome<Change<Contribution>> remove(Contribution known, Situation situation) {
        return known.isWithdrawn() ? withdrawing.withdrawn(known, situation) : removing.remove(known, situation);
    }

    /**
     * Puts back what was {@linkplain #remove removed}, with all that was on it: the facts are stated anew, as of their moments. An acceptance that was
     * replaced meanwhile stays away. One that is not removed stays as it is. Refused: {@code unknown-contribution}.
     */
    public Outcome<Change<Contribution>> restore(ContentId content, Situation situation) {
        Optional<Removal> removal = situation.session().records().find(Removal.TYPE, content.value());
        return removal.isPresent()
                ? restoring.restore(removal.get(), situation)
                : new Catalogue(situation.session()).known(content).map(Change::none);
    }
}
