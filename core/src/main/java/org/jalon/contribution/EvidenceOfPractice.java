package org.jalon.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.activity.ContentId;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.recognition.Chronicle;
import org.jspecify.annotations.Nullable;

/**
 * Use cases about evidence that know-how was applied at work, and the words of others on it. Thread-safe. Every method throws
 * {@link MalformedInput} for input that can mean nothing.
 *
 * <p>Evidence is <em>accepted</em> when as many attest it as it requires, beyond the peers who question it, or when an expert or the community
 * manager does, where that is enough. It is <em>refused</em> as long as an expert or the community manager questions it, whoever attests it.
 * Else it is <em>pending</em>. Only the words that stand count, in the order in which they were said, each as what its speaker was then: to
 * take a word back leaves all as if it had never been said.
 *
 * <p>Every command is refused with {@code unknown-community}; {@code not-a-member} when the actor is none; {@code not-allowed};
 * {@code amount-overflow}.
 */
public final class EvidenceOfPractice {

    private final Means means;
    private final Threads threads;
    private final Publishing publishing;
    private final Attesting attesting;
    private final Withdrawing withdrawing;

    /** For {@link org.jalon.JalonBuilder}. */
    public EvidenceOfPractice(Means means, Chronicle chronicle) {
        Statements statements = new Statements(chronicle, means.ids());
        this.means = means;
        this.threads = new Threads(means.gate());
        this.publishing = new Publishing(statements);
        this.attesting = new Attesting(means.gate(), statements);
        this.withdrawing = new Withdrawing(means.gate(), statements);
    }

    /**
     * Declares evidence, of oneself or on behalf of others; permission {@link Permission#CONTRIBUTE}. States {@code evidence.submitted} for each
     * holder, who benefits. The same again changes nothing. Refused: {@code contribution-conflict}; {@code withdrawn-contribution};
     * {@code not-yet}; {@code not-a-member} when a holder was none at that moment.
     */
    public Outcome<Change<Evidence>> submit(CommunityId id, EvidenceDraft draft, Actor actor) {
        means.check().passed(draft);
        means.check().passed(actor);
        return means.gate()
                .enter(
                        Permission.CONTRIBUTE,
                        id,
                        actor,
                        situation -> threads.require(draft.context(), Permission.CONTRIBUTE, situation)
                                .flatMap(allowed -> submit(draft, situation)));
    }

    private Outcome<Change<Evidence>> submit(EvidenceDraft draft, Situation situation) {
        Optional<Evidence> known = Attesting.find(draft.content(), new Catalogue(situation.session()));
        if (known.filter(evidence -> !evidence.requirement().equals(draft.requirement()))
                .isPresent()) {
            return Catalogue.refused(ContributionRefusal.CONTRIBUTION_CONFLICT, draft.content());
        }
        Instant since = Publishing.sinceOf(draft.since(), known.map(Evidence::contribution), situation);
        return publishing
                .publish(declared(draft, since, situation), draft.zone(), situation)
                .map(change -> change.alreadySo()
                        ? Change.none(known.orElseThrow())
                        : Change.to(keep(change.current(), draft.requirement(), situation), change.entries()));
    }

    private static Contribution declared(EvidenceDraft draft, Instant since, Situation situation) {
        List<MemberId> holders = draft.holders().isEmpty() ? List.of(situation.who()) : List.copyOf(draft.holders());
        return new Contribution(
                draft.content(),
                ContributionType.EVIDENCE,
                situation.who(),
                holders,
                draft.context(),
                since,
                null,
                null,
                List.of());
    }

    private static Evidence keep(Contribution declared, AttestationRequirement requirement, Situation situation) {
        Assessment pending = Assessment.pending(requirement);
        situation.session().records().save(Kept.ASSESSMENT, declared.content().value(), pending);
        return new Evidence(declared, pending);
    }

    /** The same as {@link Contributions#withdraw}: takes the evidence back, with all words on it and all that followed from it. */
    public Outcome<Change<Contribution>> withdraw(CommunityId id, ContentId evidence, Actor actor) {
        check(evidence, actor);
        return means.gate().enter(id, actor, situation -> withdrawing.withdraw(evidence, situation));
    }

    /**
     * Attests evidence, in place of what the same member said before; permission {@link Permission#ATTEST_AS_EXPERT}, or else
     * {@link Permission#ATTEST}. States {@code evidence.attested}, to the credit of who attests; and {@code evidence.accepted} for each holder,
     * who benefits, when that makes it so. Refused: {@code unknown-evidence}; {@code withdrawn-contribution}; {@code own-evidence}.
     */
    public Outcome<Change<Evidence>> attest(CommunityId id, ContentId evidence, Actor actor) {
        check(evidence, actor);
        return means.gate()
                .enter(
                        id,
                        actor,
                        situation -> threads.require(Permission.ATTEST, evidence, situation)
                                .flatMap(allowed -> attesting.say(evidence, Stance.ATTESTS, null, situation)));
    }

    /**
     * Questions evidence, in place of what the same member said before; otherwise as {@link #attest}. States {@code evidence.questioned}, and
     * takes {@code evidence.accepted} back where it no longer follows.
     */
    public Outcome<Change<Evidence>> question(CommunityId id, QuestionDraft draft, Actor actor) {
        means.check().passed(draft);
        means.check().passed(actor);
        return means.gate()
                .enter(
                        id,
                        actor,
                        situation -> threads.require(Permission.ATTEST, draft.evidence(), situation)
                                .flatMap(allowed ->
                                        attesting.say(draft.evidence(), Stance.QUESTIONS, draft.reason(), situation)));
    }

    /**
     * Takes a member's word back, if there is one; permission {@link Permission#RETRACT_OWN}, of somebody else's {@link Permission#RETRACT_ANY}.
     * Refused: {@code unknown-evidence}.
     */
    public Outcome<Change<Evidence>> withdrawWord(CommunityId id, ContentId evidence, MemberId member, Actor actor) {
        means.check().passed(member);
        check(evidence, actor);
        return means.gate().enter(id, actor, situation -> attesting.withdraw(evidence, member, situation));
    }

    /** The evidence, if there is one of that content. */
    public Optional<Evidence> find(CommunityId id, ContentId evidence) {
        return means.store().reading(id, session -> Attesting.find(evidence, new Catalogue(session)));
    }

    /**
     * A page of the words that stand on evidence, in the order of members.
     *
     * @param after the member of the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public List<Word> words(CommunityId id, ContentId evidence, @Nullable MemberId after, int limit) {
        means.check().passed(new Page<>(after, limit));
        return means.store()
                .reading(
                        id,
                        session -> session.marks().on(Kept.ATTESTATION, evidence.value(), after, limit).stream()
                                .map(Word::of)
                                .toList());
    }

    private void check(ContentId evidence, Actor actor) {
        means.check().passed(evidence);
        means.check().passed(actor);
    }
}
