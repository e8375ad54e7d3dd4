package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.contract.World.ANIMATOR;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Gifts.signal;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.event.ActivityRecorded;
import org.jalon.event.ActivityRetracted;
import org.jalon.event.Event;
import org.jalon.event.EventId;
import org.jalon.event.delivery.Backlog;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.RuleFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is published: what was done and only that, with the transaction in which it was, each at a place of its own. */
public abstract class OutboxContract {

    private static final MemberId ADA = MEMBERS.get(0);
    private static final PolicyDraft POLICY = policy("starter")
            .with(points("helping", 10).forEach("answered"))
            .with(signal("seen").forEach("answered"))
            .with(badge("helper").when(count("answered").reaches(2)));

    private Post post;

    /** A bench on a store that nobody else publishes to meanwhile; the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @BeforeEach
    void nothing_waits() {
        post = Post.on(bench());
    }

    @Test
    void what_was_refused_or_known_before_is_not_told() {
        CommunityId community = post.community();
        post.adopt(START, community, POLICY);
        post.jalon().record(community, answer(1)).orElseThrow();
        assertThat(post.deliverAll()).hasSize(3);

        post.jalon().record(community, answer(1)).orElseThrow();
        post.jalon().recordAll(community, List.of(answer(1))).orElseThrow();
        post.jalon().recognition().adopt(community, POLICY, BY_ANIMATOR).orElseThrow();
        assertThat(post.jalon()
                        .record(community, activity("answered").id("answer-1").at(START))
                        .isAccepted())
                .isFalse();
        assertThat(post.jalon()
                        .communities()
                        .join(community, aMember(ADA), BY_ANIMATOR)
                        .isAccepted())
                .isFalse();
        assertThat(post.jalon()
                        .retract(community, new ActivityId("unheard-of"), BY_ANIMATOR)
                        .isAccepted())
                .isFalse();

        assertThat(post.deliveries().backlog()).isEqualTo(new Backlog(0, 0));
    }

    @Test
    void only_a_jalon_that_publishes_does() {
        CommunityId community = post.community();
        bench().jalon().record(community, answer(1)).orElseThrow();
        assertThat(post.deliveries().backlog()).isEqualTo(new Backlog(0, 0));

        post.jalon().record(community, answer(2)).orElseThrow();

        assertThat(post.told()).containsExactly(new ActivityRecorded(answer(2)));
    }

    @Test
    void a_failed_transaction_tells_nothing_and_takes_no_place() {
        CommunityId community = post.communityWith(2);
        Event stray = new Event(
                new EventId(UUID.randomUUID()), community, post.now(), 3, new ActivityRetracted(answer(1), ANIMATOR));

        assertThatThrownBy(() -> bench().store().inTransaction(community, session -> {
                    session.outbox().add(List.of(stray));
                    assertThat(session.outbox().published()).isEqualTo(3);
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("on purpose");

        post.publish(community, 1);
        assertThat(post.deliverAll())
                .hasSize(3)
                .doesNotContain(stray)
                .extracting(Event::place)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void what_a_failing_rule_undoes_is_not_told() {
        CommunityId community = post.community();
        post.adopt(START, community, policy("broken").withRule("contract.broken"));
        assertThat(post.deliverAll()).hasSize(1);

        Activity breaking =
                activity("answered").id("breaking").by(ADA).amounting(1).at(START);
        assertThatThrownBy(() -> post.jalon().record(community, breaking)).isInstanceOf(RuleFailure.class);

        assertThat(post.deliveries().backlog()).isEqualTo(new Backlog(0, 0));
    }

    @Test
    void places_go_on_whatever_is_delivered_and_purged() {
        CommunityId community = post.communityWith(3);
        post.deliverAll();
        post.wait(Duration.ofDays(1));
        assertThat(post.deliveries().purge(post.now(), 10)).isEqualTo(3);

        post.publish(community, 2);

        assertThat(post.deliverAll()).extracting(Event::place).containsExactly(4L, 5L);
        long published = bench().store()
                .inTransaction(community, session -> session.outbox().published());
        assertThat(published).isEqualTo(5);
    }

    @Test
    void many_events_of_one_transaction_keep_their_order() {
        CommunityId community = post.community();
        List<Activity> many =
                LongStream.range(0, 250).mapToObj(number -> post.anActivity()).toList();

        post.jalon().recordAll(community, many).orElseThrow();

        assertThat(post.told())
                .containsExactlyElementsOf(
                        many.stream().map(ActivityRecorded::new).toList());
    }

    private static Activity answer(int number) {
        return activity("answered").id("answer-" + number).by(ADA).at(START.plusSeconds(number));
    }
}
