package org.jalon.examples.stackexchange.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.examples.stackexchange.VoteType.FAVOURITE;
import static org.jalon.examples.stackexchange.VoteType.UP;

import java.time.Instant;
import java.util.List;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.examples.stackexchange.Post;
import org.jalon.examples.stackexchange.PostType;
import org.junit.jupiter.api.Test;

class SiteFactsTest {

    private final TinySite site = new TinySite().question(10, 1L).answer(11, 10, 2L);

    @Test
    void a_vote_follows_its_post_on_the_same_day() {
        site.votes(1, UP, 11);

        Activity vote = fact("vote-0000000001");

        assertThat(vote.occurredAt()).isEqualTo(Instant.parse("2020-01-01T23:59:59.999999Z"));
        assertThat(vote.occurredAt()).isAfter(fact("post-0000000011").occurredAt());
    }

    @Test
    void a_vote_carries_what_rules_ask() {
        site.votes(1, UP, 11);

        Activity vote = fact("vote-0000000001");

        assertThat(vote.kind()).isEqualTo("answer.upvoted");
        assertThat(vote.amount()).isOne();
        assertThat(vote.actor()).isNull();
        assertThat(vote.recipient()).contains(Site.memberId(2));
        assertThat(vote.attributes())
                .isEqualTo(Values.none()
                        .with("own-question", false)
                        .with("first-answer", true)
                        .with("days-after-question", 0));
    }

    @Test
    void the_first_answer_is_that_of_the_lowest_id_among_those_of_one_moment() {
        site.answer(31, 10, 3L, 4).answer(30, 10, 4L, 4);
        TinySite twins = new TinySite().question(10, 1L).answer(31, 10, 3L, 4).answer(30, 10, 4L, 4);
        twins.votes(1, UP, 30, TinySite.FIRST_DAY.plusDays(4));

        Activity vote = SiteFacts.of(twins.dump()).stream()
                .filter(fact -> fact.kind().equals("answer.upvoted"))
                .findFirst()
                .orElseThrow();

        assertThat(vote.attributes().flag("first-answer")).isTrue();
    }

    @Test
    void votes_on_what_is_deleted_or_no_contribution_are_left_out() {
        site.post(new Post(50, PostType.OTHER, null, null, TinySite.OPENING, 0, null, 1L, null, null, List.of()));
        site.votes(1, UP, 99).votes(1, UP, 50).votes(1, FAVOURITE, 10);

        assertThat(SiteFacts.of(site.dump()))
                .extracting(fact -> fact.id().value())
                .noneMatch(id -> id.startsWith("vote-"));
    }

    @Test
    void a_deleted_owner_earns_nothing() {
        site.question(20, null).question(21, 12_345L).votes(1, UP, 20).votes(1, UP, 21);

        assertThat(fact("vote-0000000001").recipient()).isEmpty();
        assertThat(fact("vote-0000000002").recipient()).isEmpty();
        assertThat(site.replayed().scored()).isEmpty();
    }

    @Test
    void who_wrote_before_the_account_is_said_to_exist_is_admitted_all_the_same() {
        site.post(new Post(
                60,
                PostType.QUESTION,
                null,
                null,
                TinySite.OPENING.minusSeconds(200_000),
                0,
                null,
                5L,
                null,
                null,
                List.of()));

        assertThat(site.replayed().reputationOf(5)).isOne();
    }

    @Test
    void activities_come_in_their_order() {
        site.votes(3, UP, 10);

        assertThat(SiteFacts.of(site.dump())).isSortedAccordingTo(SiteFacts.ORDER);
    }

    private Activity fact(String id) {
        return SiteFacts.of(site.dump()).stream()
                .filter(fact -> fact.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
