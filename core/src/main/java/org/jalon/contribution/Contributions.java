package org.jalon.contribution;

import java.util.List;
import java.util.Optional;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Violation;
import org.jalon.activity.ContentId;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.internal.InputCheck;
import org.jalon.recognition.Chronicle;
import org.jspecify.annotations.Nullable;

/**
 * Use cases about what members give, and what others put on it. Thread-safe. Every method throws {@link MalformedInput} for input that can mean
 * nothing.
 *
 * <p>Every command is refused with {@code unknown-community}; {@code not-a-member} when the actor is none; {@code not-allowed};
 * {@code amount-overflow}; and, but for {@link #contribute}, {@code unknown-contribution}. A command that finds all as it should be changes nothing
 * and says so. An author who is no member when something is put on a contribution has no merit of it.
 */
public final class Contributions {

    private final Means means;
    private final Threads threads;
    private final Publishing publishing;
    private final Withdrawing withdrawing;
    private final Endorsing endorsing;
    private final Accepting accepting;
    private final Highlighting highlighting;

    /** For {@link org.jalon.JalonBuilder}. */
    public Contributions(Means means, Chronicle chronicle) {
        Statements statements = new Statements(chronicle, means.ids());
        this.means = means;
        this.threads = new Threads(means.gate());
        this.publishing = new Publishing(statements);
        this.withdrawing = new Withdrawing(means.gate(), statements);
        this.endorsing = new Endorsing(means.gate(), statements);
        this.accepting = new Accepting(means.gate(), statements);
        this.highlighting = new Highlighting(statements);
    }

    /**
     * Contributes something; permission {@link Permission#CONTRIBUTE}. States {@code question.published}, {@code answer.published},
     * {@code post.published}, {@code comment.published} or {@code resource.shared} for each author, who acts. Refused:
     * {@code contribution-conflict}; {@code withdrawn-contribution}; {@code held-contribution}; {@code not-an-author}; {@code not-yet};
     * {@code not-a-member} when an author was none at that moment.
     */
    public Outcome<Change<Contribution>> contribute(CommunityId id, ContributionDraft draft, Actor actor) {
        means.check().passed(draft);
        means.check().passed(actor);
        if (draft.type() == ContributionType.EVIDENCE) {
            InputCheck.refuse(List.of(
                    new Violation("type", "not-evidence", "is EVIDENCE; submit that by EvidenceOfPractice.submit")));
        }
        return means.gate()
                .enter(
                        Permission.CONTRIBUTE,
                        id,
                        actor,
                        situation -> threads.require(draft, situation)
                                .flatMap(allowed -> publishing.publish(draft, situation)));
    }

    /**
     * Takes a contribution back for good, with all that was put on it and all that followed; permission {@link Permission#RETRACT_OWN}, of somebody
     * else's {@link Permission#RETRACT_ANY}. It stays known, and accepts nothing more. Takes as long as there are endorsements and words on it.
     */
    public Outcome<Change<Contribution>> withdraw(CommunityId id, ContentId content, Actor actor) {
        check(content, actor);
        return means.gate().enter(id, actor, situation -> withdrawing.withdraw(content, situation));
    }

    /**
     * Endorses what is somebody else's; permission {@link Permission#ENDORSE}. States {@code contribution.endorsed} for each author, who benefits.
     * Refused: {@code withdrawn-contribution}; {@code own-contribution}.
     */
    public Outcome<Change<Contribution>> endorse(CommunityId id, ContentId content, Actor actor) {
        check(content, actor);
        return means.gate()
                .enter(
                        Permission.ENDORSE,
                        id,
                        actor,
                        situation -> threads.require(Permission.ENDORSE, content, situation)
                                .flatMap(allowed -> endorsing.endorse(content, situation)));
    }

    /**
     * Takes a member's endorsement back, if there is one; permission {@link Permission#RETRACT_OWN}, of somebody else's
     * {@link Permission#RETRACT_ANY}. The member may endorse again.
     */
    public Outcome<Change<Contribution>> withdrawEndorsement(
            CommunityId id, ContentId content, MemberId member, Actor actor) {
        means.check().passed(member);
        check(content, actor);
        return means.gate().enter(id, actor, situation -> endorsing.withdraw(content, member, situation));
    }

    /**
     * Accepts an answer to the question that its thread asks: the first one of the thread, or the one whose id the thread has; otherwise as
     * {@link #accept(CommunityId, ContentId, ContentId, Actor)}.
     */
    public Outcome<Change<Contribution>> accept(CommunityId id, ContentId answer, Actor actor) {
        check(answer, actor);
        return means.gate()
                .enter(
                        id,
                        actor,
                        situation -> threads.require(Permission.ACCEPT_ANSWER, answer, situation)
                                .flatMap(allowed -> accepting.accept(answer, null, situation)));
    }

    /**
     * Accepts an answer, in place of one accepted before; permission {@link Permission#ACCEPT_ANSWER} to one's own question, and
     * {@link Permission#ACCEPT_ANY_ANSWER} to any. States {@code answer.accepted} for each author, who benefits. One may accept one's own answer to
     * one's own question: rules that are {@code notToOneself} give nothing for it. Refused: {@code withdrawn-contribution};
     * {@code not-an-answer}; {@code no-question}; {@code accepted-elsewhere}.
     */
    public Outcome<Change<Contribution>> accept(CommunityId id, ContentId answer, ContentId question, Actor actor) {
        means.check().passed(question);
        check(answer, actor);
        return means.gate()
                .enter(
                        id,
                        actor,
                        situation -> threads.require(Permission.ACCEPT_ANSWER, answer, situation)
                                .flatMap(allowed -> accepting.accept(answer, question, situation)));
    }

    /** Takes the acceptance of an answer back, if there is one; permission as to accept it. */
    public Outcome<Change<Contribution>> unaccept(CommunityId id, ContentId answer, Actor actor) {
        check(answer, actor);
        return means.gate().enter(id, actor, situation -> accepting.unaccept(answer, situation));
    }

    /**
     * Puts a contribution forward, with the reason why; permission {@link Permission#HIGHLIGHT}. States {@code contribution.highlighted} for each
     * author, who benefits. Of one that is put forward already, the reason is changed. Refused: {@code withdrawn-contribution};
     * {@code own-contribution}.
     */
    public Outcome<Change<Highlight>> highlight(CommunityId id, HighlightDraft draft, Actor actor) {
        means.check().passed(draft);
        means.check().passed(actor);
        return means.gate()
                .enter(
                        Permission.HIGHLIGHT,
                        id,
                        actor,
                        situation -> threads.require(Permission.HIGHLIGHT, draft.content(), situation)
                                .flatMap(allowed -> highlighting.highlight(draft, situation)));
    }

    /** Puts it forward no longer; permission {@link Permission#HIGHLIGHT}. */
    public Outcome<Change<Contribution>> removeHighlight(CommunityId id, ContentId content, Actor actor) {
        check(content, actor);
        return means.gate().enter(Permission.HIGHLIGHT, id, actor, situation -> highlighting.undo(content, situation));
    }

    /** The contribution, withdrawn or not, if there is one of that content. */
    public Optional<Contribution> find(CommunityId id, ContentId content) {
        return means.store().reading(id, session -> new Catalogue(session).find(content));
    }

    /**
     * A page of what a member gave, withdrawn or not, in the order of content ids.
     *
     * @param after the content of the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public List<Contribution> of(CommunityId id, MemberId member, @Nullable ContentId after, int limit) {
        means.check().passed(new Page<>(after, limit));
        String last = after == null ? null : after.value();
        return means.store()
                .reading(
                        id,
                        session -> session.marks().of(Kept.AUTHORSHIP, member, last, limit).stream()
                                .flatMap(mark -> new Catalogue(session).find(new ContentId(mark.target())).stream())
                                .toList());
    }

    /** How many endorse it. */
    public long endorsements(CommunityId id, ContentId content) {
        return means.store().reading(id, session -> session.marks().count(Kept.ENDORSEMENT, content.value()));
    }

    /**
     * A page of those who endorse a contribution, in the order of members.
     *
     * @param after the member of the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public List<Endorsement> endorsements(CommunityId id, ContentId content, @Nullable MemberId after, int limit) {
        means.check().passed(new Page<>(after, limit));
        return means.store()
                .reading(
                        id,
                        session -> session.marks().on(Kept.ENDORSEMENT, content.value(), after, limit).stream()
                                .map(mark -> new Endorsement(content, mark.member(), mark.since()))
                                .toList());
    }

    /** That it is put forward, and why, if it is. */
    public Optional<Highlight> highlight(CommunityId id, ContentId content) {
        return means.store().reading(id, session -> new Catalogue(session).highlight(content));
    }

    /**
     * A page of what is put forward, in the order of content ids.
     *
     * @param after the content of the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public List<Highlight> highlights(CommunityId id, @Nullable ContentId after, int limit) {
        means.check().passed(new Page<>(after, limit));
        String last = after == null ? null : after.value();
        return means.store().reading(id, session -> session.records().page(Kept.HIGHLIGHT, last, limit));
    }

    private void check(ContentId content, Actor actor) {
        means.check().passed(content);
        means.check().passed(actor);
    }
}
