package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.contract.World.ANIMATOR;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;

import java.util.List;
import java.util.UUID;
import org.jalon.Jalon;
import org.jalon.Store;
import org.jalon.community.CommunityId;
import org.jalon.community.Membership;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.Test;

/** What a transaction promises: all or nothing, its own writes read back. */
public abstract class TransactionsContract {

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Test
    void a_failed_transaction_leaves_nothing() {
        CommunityId community = Past.begun(jalon());
        CommunityId twin = Past.begun(jalon());

        assertThatThrownBy(() -> store().inTransaction(community, session -> {
                    Past.writeEverywhere(session);
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("on purpose");

        assertThat(Books.of(community, jalon())).isEqualTo(Books.of(twin, jalon()));
        assertThat(recordSomeMore(community)).isEqualTo(recordSomeMore(twin));
        assertThat(membersOf(community)).containsExactlyElementsOf(membersOf(twin));
    }

    @Test
    void a_transaction_reads_its_own_writes() {
        CommunityId community = Past.begun(jalon());

        store().inTransaction(community, session -> {
            Past.writeEverywhere(session);
            assertThat(session.ledger().balance(Subject.member(ANIMATOR), AwardKind.badge("unearned")))
                    .isEqualTo(1);
            assertThat(session.activities().find(Past.stray().id())).isPresent();
            assertThat(session.activities()
                            .find(Past.answer(0).id())
                            .orElseThrow()
                            .isRetracted())
                    .isTrue();
            assertThat(session.folds().stateBefore(Past.strayCell(), Past.stray()))
                    .isEmpty();
            assertThat(session.folds().inputs(Past.strayCell(), Position.of(Past.stray())))
                    .containsExactly(Past.strayFact());
            return true;
        });

        assertThat(jalon().recognition().balance(community, Subject.member(ANIMATOR), AwardKind.badge("unearned")))
                .isEqualTo(1);
    }

    @Test
    void a_community_that_is_not_founded_leaves_nothing_behind() {
        CommunityId unknown = new CommunityId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
        CommunityId founded = World.community(jalon());

        assertThat(jalon().communities().find(unknown)).isEmpty();
        assertThatThrownBy(() -> store().inTransaction(unknown, session -> {
                    session.memberships().save(anotherMembership(founded));
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(store().communities()).contains(founded).doesNotContain(unknown);
    }

    @Test
    void memberships_are_paged_by_key() {
        CommunityId community = World.community(jalon());

        List<Membership> all = membersOf(community);
        List<Membership> first = store().inTransaction(
                        community, session -> session.memberships().page(null, 2));
        List<Membership> second = store().inTransaction(
                        community,
                        session -> session.memberships().page(first.get(1).member(), 100));

        assertThat(all).extracting(Membership::member).isSorted().hasSize(MEMBERS.size() + 1);
        assertThat(first).isEqualTo(all.subList(0, 2));
        assertThat(second).isEqualTo(all.subList(2, all.size()));
    }

    private Jalon jalon() {
        return bench().jalon();
    }

    private Store store() {
        return bench().store();
    }

    private List<Membership> membersOf(CommunityId community) {
        return store().inTransaction(community, session -> session.memberships().page(null, 100));
    }

    private Membership anotherMembership(CommunityId founded) {
        return jalon().communities().membership(founded, ANIMATOR).orElseThrow();
    }

    private Books recordSomeMore(CommunityId community) {
        for (int i = 9; i > 5; i--) {
            jalon().record(community, Past.answer(i)).orElseThrow();
        }
        jalon().retract(community, Past.answer(2).id(), BY_ANIMATOR).orElseThrow();
        return Books.of(community, jalon());
    }
}
