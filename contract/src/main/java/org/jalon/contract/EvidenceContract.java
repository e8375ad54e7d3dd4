package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.MemberId.member;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.BOB;
import static org.jalon.contract.Practice.CLEO;
import static org.jalon.contract.Practice.EXPERT;
import static org.jalon.contract.Practice.MODERATOR;
import static org.jalon.contract.Practice.STRANGER;
import static org.jalon.contract.Practice.TRAINER;
import static org.jalon.contract.Practice.assertRefused;
import static org.jalon.contract.Practice.assertSound;
import static org.jalon.contract.Practice.content;
import static org.jalon.contract.World.ANIMATOR;
import static org.jalon.contribution.AttestationRequirement.attestedBy;
import static org.jalon.contribution.ContributionDraft.aPost;
import static org.jalon.contribution.ContributionRefusal.CONTRIBUTION_CONFLICT;
import static org.jalon.contribution.ContributionRefusal.OWN_CONTRIBUTION;
import static org.jalon.contribution.ContributionRefusal.WITHDRAWN_CONTRIBUTION;
import static org.jalon.contribution.EvidenceDraft.someEvidence;
import static org.jalon.contribution.EvidenceRefusal.OWN_EVIDENCE;
import static org.jalon.contribution.EvidenceRefusal.UNKNOWN_EVIDENCE;
import static org.jalon.contribution.EvidenceStatus.ACCEPTED;
import static org.jalon.contribution.EvidenceStatus.PENDING;
import static org.jalon.contribution.EvidenceStatus.REFUSED;
import static org.jalon.contribution.EvidenceStatus.WITHDRAWN;
import static org.jalon.contribution.QuestionDraft.questioning;

import java.util.List;
import org.jalon.Jalon;
import org.jalon.MalformedInput;
import org.jalon.activity.ContentId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.contribution.Change;
import org.jalon.contribution.Evidence;
import org.jalon.contribution.EvidenceDraft;
import org.jalon.contribution.EvidenceOfPractice;
import org.jalon.contribution.EvidenceStatus;
import org.jalon.contribution.Stance;
import org.jalon.contribution.Voice;
import org.jalon.contribution.Word;
import org.junit.jupiter.api.Test;

/** Evidence of practice: who may attest it, when it counts, and that points follow and are taken back. */
public abstract class EvidenceContract {

    private static final ContentId NOTE = new ContentId("note");
    private static final MemberId DURO = World.MEMBERS.get(3);

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void two_peers_are_enough_and_each_holder_is_recognised() {
        CommunityId id = Practice.community(bench());
        Evidence declared = submit(id, someEvidence("note").of(ADA, BOB).within("défi-3"));
        assertThat(declared.status()).isEqualTo(PENDING);
        assertThat(points(id, ADA)).isEqualTo(4);

        assertThat(attest(id, CLEO).status()).isEqualTo(PENDING);
        bench().clock().moveTo(Bench.TODAY.plusSeconds(60));
        Evidence accepted = attest(id, DURO);

        assertThat(accepted.status()).isEqualTo(ACCEPTED);
        assertThat(accepted.acceptedSince()).contains(Bench.TODAY.plusSeconds(60));
        assertThat(accepted.acceptedBy()).contains(DURO);
        assertThat(evidence().find(id, NOTE).orElseThrow().status()).isEqualTo(ACCEPTED);
        assertThat(points(id, ADA)).isEqualTo(10_004);
        assertThat(points(id, BOB)).isEqualTo(10_004);
        assertThat(points(id, CLEO)).isEqualTo(100_000);
        assertSound(id, jalon());
    }

    @Test
    void one_expert_is_enough_and_so_is_the_community_manager() {
        CommunityId id = Practice.community(bench());
        submit(id, someEvidence("note").of(ADA));
        submit(id, someEvidence("other").of(ADA));

        assertThat(attest(id, EXPERT).status()).isEqualTo(ACCEPTED);
        assertThat(evidence()
                        .attest(id, content("other"), by(ANIMATOR))
                        .orElseThrow()
                        .current()
                        .status())
                .isEqualTo(ACCEPTED);
        assertThat(evidence().words(id, NOTE, null, 9))
                .containsExactly(new Word(EXPERT, Stance.ATTESTS, Voice.EXPERT, null, Bench.TODAY));
        assertThat(points(id, ADA)).isEqualTo(20_008);
    }

    @Test
    void unless_the_requirement_says_otherwise() {
        CommunityId id = Practice.community(bench());
        submit(
                id,
                someEvidence("note")
                        .of(ADA)
                        .requiring(attestedBy(3).whateverExpertsSay().whateverTheManagerSays()));

        assertThat(attest(id, EXPERT).status()).isEqualTo(PENDING);
        assertThat(attest(id, ANIMATOR).status()).isEqualTo(PENDING);
        assertThat(attest(id, BOB).status()).isEqualTo(ACCEPTED);
    }

    @Test
    void a_peer_who_questions_it_raises_what_it_takes() {
        CommunityId id = Practice.community(bench());
        submit(id, someEvidence("note").of(ADA));
        attest(id, BOB);
        attest(id, CLEO);
        assertThat(points(id, ADA)).isEqualTo(10_004);

        assertThat(question(id, DURO, "when was it?").status()).isEqualTo(PENDING);
        assertThat(points(id, ADA)).isEqualTo(4);
        assertThat(attest(id, MODERATOR).status()).isEqualTo(ACCEPTED);
        assertThat(points(id, ADA)).isEqualTo(10_004);
        assertSound(id, jalon());
    }

    @Test
    void an_expert_who_questions_it_refuses_it_until_that_is_taken_back() {
        CommunityId id = Practice.community(bench());
        submit(id, someEvidence("note").of(ADA));
        attest(id, BOB);
        attest(id, CLEO);
        bench().clock().moveTo(Bench.TODAY.plusSeconds(60));

        assertThat(question(id, EXPERT, "not yours\nI think").status()).isEqualTo(REFUSED);
        assertThat(attest(id, ANIMATOR).status()).isEqualTo(REFUSED);
        assertThat(points(id, ADA)).isEqualTo(4);
        assertThat(evidence().words(id, NOTE, CLEO, 1)).extracting(Word::reason).containsExactly("not yours\nI think");
        assertThat(evidence().words(id, NOTE, CLEO, 1).toString()).doesNotContain("yours");

        Evidence again = withdrawWord(id, EXPERT, EXPERT).current();
        assertThat(again.status()).isEqualTo(ACCEPTED);
        assertThat(again.acceptedSince()).contains(Bench.TODAY);
        assertThat(points(id, ADA)).isEqualTo(10_004);
        assertThat(points(id, EXPERT)).isZero();
        assertSound(id, jalon());
    }

    @Test
    void a_later_word_replaces_an_earlier_one() {
        CommunityId id = Practice.community(bench());
        submit(id, someEvidence("note").of(ADA));

        question(id, EXPERT, "when was it?");
        assertThat(points(id, EXPERT)).isEqualTo(1_000_000);
        assertThat(attest(id, EXPERT).status()).isEqualTo(ACCEPTED);
        assertThat(points(id, EXPERT)).isEqualTo(100_000);
        assertThat(evidence().attest(id, NOTE, by(EXPERT)).orElseThrow().alreadySo())
                .isTrue();
        assertThat(question(id, EXPERT, "no, it was not").status()).isEqualTo(REFUSED);
        assertThat(points(id, EXPERT)).isEqualTo(1_000_000);
        assertThat(points(id, ADA)).isEqualTo(4);
        assertThat(evidence().words(id, NOTE, null, 9)).hasSize(1);
        assertSound(id, jalon());
    }

    @Test
    void a_word_taken_back_leaves_all_as_if_it_had_never_been_said() {
        CommunityId id = Practice.community(bench());
        submit(id, someEvidence("note").of(ADA));
        attest(id, BOB);
        bench().clock().moveTo(Bench.TODAY.plusSeconds(60));
        attest(id, CLEO);
        bench().clock().moveTo(Bench.TODAY.plusSeconds(120));
        attest(id, DURO);

        Evidence later = withdrawWord(id, BOB, BOB).current();

        assertThat(later.status()).isEqualTo(ACCEPTED);
        assertThat(later.acceptedBy()).contains(DURO);
        assertThat(later.acceptedSince()).contains(Bench.TODAY.plusSeconds(120));
        assertThat(withdrawWord(id, CLEO, CLEO).current().status()).isEqualTo(PENDING);
        assertThat(points(id, ADA)).isEqualTo(4);
        assertThat(withdrawWord(id, CLEO, CLEO).alreadySo()).isTrue();
        assertRefused(evidence().withdrawWord(id, NOTE, DURO, by(CLEO)), NOT_ALLOWED);
        assertThat(withdrawWord(id, DURO, MODERATOR).alreadySo()).isFalse();
        assertSound(id, jalon());
    }

    @Test
    void nobody_attests_or_questions_what_is_their_own() {
        CommunityId id = Practice.community(bench());
        evidence().submit(id, someEvidence("note").of(ADA), by(TRAINER)).orElseThrow();

        assertRefused(evidence().attest(id, NOTE, by(ADA)), OWN_EVIDENCE);
        assertRefused(evidence().attest(id, NOTE, by(TRAINER)), OWN_EVIDENCE);
        assertRefused(evidence().question(id, questioning("note").because("x"), by(ADA)), OWN_EVIDENCE);
        assertRefused(jalon().contributions().endorse(id, NOTE, by(TRAINER)), OWN_CONTRIBUTION);
        assertThat(evidence().words(id, NOTE, null, 9)).isEmpty();
    }

    @Test
    void withdrawing_it_takes_everything_back() {
        CommunityId id = Practice.community(bench());
        submit(id, someEvidence("note").of(ADA));
        attest(id, EXPERT);
        jalon().contributions().endorse(id, NOTE, by(BOB)).orElseThrow();
        assertThat(points(id, ADA)).isEqualTo(10_014);

        assertRefused(evidence().withdraw(id, NOTE, by(BOB)), NOT_ALLOWED);
        evidence().withdraw(id, NOTE, by(ADA)).orElseThrow();

        assertThat(points(id, ADA)).isZero();
        assertThat(points(id, EXPERT)).isZero();
        Evidence found = evidence().find(id, NOTE).orElseThrow();
        assertThat(found.status()).isEqualTo(WITHDRAWN);
        assertThat(found.acceptedSince()).isEmpty();
        assertRefused(evidence().attest(id, NOTE, by(EXPERT)), WITHDRAWN_CONTRIBUTION);
        assertRefused(evidence().submit(id, someEvidence("note").of(ADA), by(ADA)), WITHDRAWN_CONTRIBUTION);
        assertThat(withdrawWord(id, EXPERT, EXPERT).alreadySo()).isTrue();
        assertSound(id, jalon());
    }

    @Test
    void the_same_again_changes_nothing_and_other_content_is_a_conflict() {
        CommunityId id = Practice.community(bench());
        submit(id, someEvidence("note").of(ADA));
        attest(id, BOB);

        Change<Evidence> again =
                evidence().submit(id, someEvidence("note").of(ADA), by(ADA)).orElseThrow();

        assertThat(again.alreadySo()).isTrue();
        assertThat(evidence().words(id, NOTE, null, 9)).hasSize(1);
        assertRefused(evidence().submit(id, someEvidence("note").of(ADA), by(BOB)), CONTRIBUTION_CONFLICT);
        assertRefused(
                evidence().submit(id, someEvidence("note").of(ADA).requiring(attestedBy(1)), by(ADA)),
                CONTRIBUTION_CONFLICT);
        assertRefused(jalon().contributions().contribute(id, aPost("note"), by(ADA)), CONTRIBUTION_CONFLICT);
    }

    @Test
    void what_cannot_be_is_refused() {
        CommunityId id = Practice.community(bench());
        jalon().contributions().contribute(id, aPost("post"), by(ADA)).orElseThrow();

        assertRefused(evidence().submit(id, someEvidence("note").of(STRANGER), by(ADA)), NOT_A_MEMBER);
        assertRefused(evidence().submit(id, someEvidence("note"), by(STRANGER)), NOT_A_MEMBER);
        assertRefused(evidence().attest(id, NOTE, by(BOB)), UNKNOWN_EVIDENCE);
        assertRefused(evidence().attest(id, content("post"), by(BOB)), UNKNOWN_EVIDENCE);
        assertRefused(evidence().withdrawWord(id, NOTE, BOB, by(BOB)), UNKNOWN_EVIDENCE);
        assertRefused(evidence().submit(id, someEvidence("post"), by(ADA)), CONTRIBUTION_CONFLICT);
        assertThat(evidence().find(id, NOTE)).isEmpty();
        assertThatThrownBy(() -> evidence().submit(id, someEvidence("n").requiring(attestedBy(0)), by(ADA)))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("requirement.peers");
        assertThatThrownBy(() -> evidence().question(id, questioning("n").because("\0"), by(ADA)))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("reason");
    }

    @Test
    void more_words_than_fit_a_page_are_all_counted() {
        CommunityId id = Practice.community(bench());
        submit(id, someEvidence("note").of(ADA).requiring(attestedBy(3)));
        for (MemberId peer : List.of(BOB, CLEO, DURO)) {
            attest(id, peer);
        }

        assertThat(evidence().words(id, NOTE, null, 2)).hasSize(2);
        assertThat(evidence().words(id, NOTE, member("cléo"), 2))
                .extracting(Word::member)
                .containsExactly(DURO);
        assertThat(status(id)).isEqualTo(ACCEPTED);
    }

    private Evidence submit(CommunityId id, EvidenceDraft draft) {
        return evidence().submit(id, draft, by(ADA)).orElseThrow().current();
    }

    private Evidence attest(CommunityId id, MemberId member) {
        return evidence().attest(id, NOTE, by(member)).orElseThrow().current();
    }

    private Evidence question(CommunityId id, MemberId member, String reason) {
        return evidence()
                .question(id, questioning("note").because(reason), by(member))
                .orElseThrow()
                .current();
    }

    private Change<Evidence> withdrawWord(CommunityId id, MemberId whose, MemberId who) {
        return evidence().withdrawWord(id, NOTE, whose, by(who)).orElseThrow();
    }

    private EvidenceStatus status(CommunityId id) {
        return evidence().find(id, NOTE).orElseThrow().status();
    }

    private long points(CommunityId id, MemberId member) {
        return Practice.pointsOf(id, member, jalon());
    }

    private EvidenceOfPractice evidence() {
        return jalon().evidence();
    }

    private Jalon jalon() {
        return bench().jalon();
    }
}
