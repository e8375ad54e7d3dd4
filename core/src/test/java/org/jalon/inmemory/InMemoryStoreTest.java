package org.jalon.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.community.Profile;
import org.junit.jupiter.api.Test;

class InMemoryStoreTest {

    private static final CommunityId ID = new CommunityId(new UUID(1, 1));
    private static final Community FOUNDED =
            new Community(ID, "cohort", ZoneOffset.UTC, Instant.EPOCH, new MemberId("ada"), Profile.blank());

    private final InMemoryStore store = new InMemoryStore();

    @Test
    void a_transaction_within_a_transaction_of_the_same_community_is_refused() {
        assertThat(found()).isTrue();

        assertThatThrownBy(() -> store.inTransaction(ID, outer -> store.inTransaction(ID, inner -> true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("call Jalon after it has ended");
    }

    @Test
    void who_founds_a_community_that_was_founded_meanwhile_finds_that_one() {
        CountDownLatch founded = new CountDownLatch(1);
        Thread faster = new Thread(() -> {
            found();
            founded.countDown();
        });

        boolean first = store.inTransaction(ID, session -> {
            boolean isFirst = session.communities().find().isEmpty();
            if (isFirst) {
                session.communities().add(FOUNDED);
                faster.start();
                await(founded);
            }
            return isFirst;
        });

        assertThat(first).isFalse();
        assertThat(store.communities()).containsExactly(ID);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean found() {
        return store.inTransaction(ID, session -> {
            session.communities().add(FOUNDED);
            return true;
        });
    }
}
