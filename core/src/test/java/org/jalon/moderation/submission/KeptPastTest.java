package org.jalon.moderation.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jalon.Jalon;
import org.jalon.Session;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.inmemory.InMemoryStore;
import org.jalon.moderation.rule.Past;
import org.jalon.moderation.text.Fingerprint;
import org.junit.jupiter.api.Test;

class KeptPastTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final MemberId ADA = new MemberId("ada");
    private static final Fingerprint PRINT = Fingerprint.of("some text");

    private final InMemoryStore store = new InMemoryStore();
    private final CommunityId community = Jalon.on(store)
            .communities()
            .found(aCommunity("Kept").in(ZoneOffset.UTC), by(ADA))
            .orElseThrow();

    @Test
    void of_a_community_only_the_last_thousand_texts_are_kept() {
        for (int i = 0; i < Texts.MOST + 5; i++) {
            keep(NOW.plusMillis(i), HOUR);
        }

        List<Past.Written> kept = within(HOUR, NOW);

        assertThat(kept).hasSize(Texts.MOST);
        assertThat(kept.get(0).at()).isEqualTo(NOW.plusMillis(5));
    }

    @Test
    void texts_that_nobody_looks_back_to_go_when_new_ones_come() {
        for (int i = 0; i < 20; i++) {
            keep(NOW.plusMillis(i), HOUR);
        }

        keep(NOW.plus(HOUR), HOUR);
        keep(NOW.plus(HOUR), HOUR);

        Instant later = NOW.plus(HOUR).plusMillis(1);
        assertThat(within(HOUR.multipliedBy(2), later))
                .hasSize(21)
                .first()
                .extracting(Past.Written::at)
                .isEqualTo(NOW.plusMillis(1));
    }

    @Test
    void in_a_window_of_zero_there_is_no_text_and_a_very_long_one_has_all() {
        keep(NOW, HOUR);

        assertThat(within(Duration.ZERO, NOW)).isEmpty();
        assertThat(within(Duration.ofSeconds(Long.MAX_VALUE), NOW)).hasSize(1);
    }

    @Test
    void of_an_author_only_the_last_thousand_moments_within_the_window_are_kept() {
        AuthorPast past = AuthorPast.NONE;
        for (int i = 0; i < AuthorPast.MOST + 5; i++) {
            past = past.submitting(NOW.plusMillis(i), HOUR);
        }
        assertThat(past.submitted()).hasSize(AuthorPast.MOST).startsWith(NOW.plusMillis(5));

        assertThat(past.submitting(NOW.plusMillis(10).plus(HOUR), HOUR).submitted())
                .startsWith(NOW.plusMillis(11));
        assertThat(past.submitting(NOW, Duration.ZERO).submitted()).doesNotContain(NOW);
    }

    @Test
    void a_decision_is_forgotten_when_it_is_undone_and_no_other() {
        Past.Decided rejected = new Past.Decided(NOW, true);
        Past.Decided approved = new Past.Decided(NOW, false);

        AuthorPast past = AuthorPast.NONE.deciding(rejected, HOUR).deciding(approved, HOUR);

        assertThat(past.undeciding(rejected).decided()).containsExactly(approved);
    }

    private void keep(Instant at, Duration window) {
        with(session -> {
            new Texts(session).keep(new Past.Written(ADA, at, PRINT), UUID.randomUUID(), window);
            return at;
        });
    }

    private List<Past.Written> within(Duration window, Instant now) {
        return with(session -> new Texts(session).within(window, now));
    }

    private <T> T with(Function<Session, T> work) {
        return store.inTransaction(community, work);
    }
}
