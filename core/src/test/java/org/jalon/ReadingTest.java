package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.event.delivery.Deliveries;
import org.jalon.inmemory.InMemoryStore;
import org.jalon.recognition.board.Board;
import org.jalon.recognition.board.Leaderboard;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Actor ADA = by(member("ada"));

    @Test
    void what_only_reads_takes_no_part_in_transactions_that_write() {
        InMemoryStore store = new InMemoryStore();
        CommunityId id =
                Jalon.on(store).communities().found(aCommunity("Readers"), ADA).orElseThrow();
        Jalon jalon = Jalon.on(new ReadOnly(store));

        assertThat(jalon.communities().find(id)).isPresent();
        assertThat(jalon.communities().membership(id, ADA.member())).isPresent();
        assertThat(jalon.recognition().policies(id)).isEmpty();
        assertThat(jalon.recognition().balance(id, Subject.community(), AwardKind.RECOGNITION))
                .isZero();
        assertThat(jalon.recognition().balances(id, Subject.community())).isEmpty();
        assertThat(jalon.recognition().history(id, Subject.community())).isEmpty();
        assertThat(jalon.recognition().standing(id)).isEmpty();
        assertThat(jalon.recognition().replay(id)).isEmpty();
    }

    @Test
    void boards_and_previews_only_read() {
        InMemoryStore store = new InMemoryStore();
        CommunityId id =
                Jalon.on(store).communities().found(aCommunity("Readers"), ADA).orElseThrow();
        Jalon jalon = Jalon.on(new ReadOnly(store));

        Leaderboard board = jalon.recognition().leaderboard(id, Board.boardOf(AwardKind.RECOGNITION));

        assertThat(board.top(3)).isEmpty();
        assertThat(jalon.recognition()
                        .preview(
                                Instant.EPOCH,
                                id,
                                policy("p").with(points("help", 1).forEach("answered")),
                                ADA)
                        .isAccepted())
                .isTrue();
    }

    /** Where a transaction that may write fails the test. */
    private record ReadOnly(Store store) implements Store {
        @Override
        public <T> T inTransaction(CommunityId community, Function<Session, T> work) {
            throw new AssertionError("only reads, and asked for a transaction that may write");
        }

        @Override
        public <T> T reading(CommunityId community, Function<Session, T> work) {
            return store.reading(community, work);
        }

        @Override
        public List<CommunityId> communities() {
            return store.communities();
        }

        @Override
        public Deliveries deliveries() {
            return store.deliveries();
        }
    }
}
