package org.jalon.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.CommunityDraft.aCommunity;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.Community;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.community.Role;
import org.jalon.event.ActivityRecorded;
import org.jalon.event.ActivityRetracted;
import org.jalon.event.AwardGiven;
import org.jalon.event.AwardReversed;
import org.jalon.event.CommunityFounded;
import org.jalon.event.DomainEvent;
import org.jalon.event.Event;
import org.jalon.event.EventId;
import org.jalon.event.MemberJoined;
import org.jalon.event.MemberLeft;
import org.jalon.event.PolicyAdopted;
import org.jalon.event.delivery.Backlog;
import org.jalon.recognition.Adopted;
import org.jalon.recognition.Recorded;
import org.jalon.recognition.Retracted;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.RuleFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is published: all that happened, in order, with the transaction in which it happened. */
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
    void the_life_of_a_community_is_told_in_order() {
        Instant since = START.minus(Duration.ofDays(30));
        CommunityId community = post.jalon()
                .communities()
                .found(aCommunity("Told").since(since), BY_ANIMATOR)
                .orElseThrow();
        post.jalon()
                .communities()
                .join(community, aMember(ADA).as(Role.EXPERT).since(since), BY_ANIMATOR)
                .orElseThrow();
        post.jalon().communities().leave(community, ADA, START, BY_ANIMATOR).orElseThrow();
        Community founded = post.jalon().communities().find(community).orElseThrow();

        List<Event> told = post.deliverAll();

        assertThat(told)
                .extracting(Event::what)
                .containsExactly(
                        new CommunityFounded(founded),
                        new MemberJoined(ANIMATOR, Role.COMMUNITY_MANAGER, since, ANIMATOR),
                        new MemberJoined(ADA, Role.EXPERT, since, ANIMATOR),
                        new MemberLeft(ADA, START, ANIMATOR));
        assertThat(told)
                .allMatch(event -> event.community().equals(community)
                        && event.at().isBefore(post.now().plusNanos(1)));
        assertThat(told).extracting(Event::place).containsExactly(1L, 2L, 3L, 4L);
        assertThat(told).extracting(Event::id).doesNotHaveDuplicates();
    }

    @Test
    void a_policy_an_activity_and_its_retraction_are_told_with_the_awards_that_follow() {
        CommunityId community = post.community();
        Adopted adopted = adopt(START, community, POLICY);
        Recorded first = post.jalon().record(community, answer(1)).orElseThrow();
        Recorded second = post.jalon().record(community, answer(2)).orElseThrow();
        Retracted retracted =
                post.jalon().retract(community, answer(1).id(), BY_ANIMATOR).orElseThrow();

        List<DomainEvent> told = whatIsTold();

        assertThat(told)
                .containsExactly(
                        adoptedEvent(adopted),
                        new ActivityRecorded(answer(1)),
                        given(first.entries(), "points:recognition"),
                        new ActivityRecorded(answer(2)),
                        given(second.entries(), "badge:helper"),
                        given(second.entries(), "points:recognition"),
                        new ActivityRetracted(answer(1), ANIMATOR),
                        reversed(retracted.entries(), "points:recognition"),
                        reversed(retracted.entries(), "badge:helper"));
    }

    @Test
    void a_batch_is_told_as_its_activities_and_then_their_awards() {
        CommunityId community = post.community();
        adopt(START, community, POLICY);
        post.jalon().record(community, answer(1)).orElseThrow();
        post.deliverAll();

        post.jalon()
                .recordAll(community, List.of(answer(3), answer(1), answer(2), answer(3)))
                .orElseThrow();

        assertThat(whatIsTold())
                .extracting(DomainEvent::type)
                .containsExactly("activity.recorded", "activity.recorded", "award.given", "award.given", "award.given");
    }

    @Test
    void a_policy_that_recomputes_the_past_tells_what_it_changed() {
        CommunityId community = post.community();
        adopt(START, community, POLICY);
        post.jalon().recordAll(community, List.of(answer(1), answer(2))).orElseThrow();
        post.deliverAll();
        PolicyDraft revised = policy("revised").with(points("helping", 12).forEach("answered"));
        post.jalon().recognition().preview(START, community, revised, BY_ANIMATOR);

        Adopted adopted = adopt(START, community, revised);

        List<DomainEvent> told = whatIsTold();
        assertThat(told.get(0)).isEqualTo(adoptedEvent(adopted));
        assertThat(told.subList(1, told.size()))
                .extracting(DomainEvent::type)
                .containsExactly("award.reversed", "award.reversed", "award.reversed", "award.given", "award.given");
    }

    @Test
    void what_was_refused_or_known_before_is_not_told() {
        CommunityId community = post.community();
        adopt(START, community, POLICY);
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

        assertThat(whatIsTold()).containsExactly(new ActivityRecorded(answer(2)));
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
        adopt(START, community, policy("broken").withRule("contract.broken"));
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

        assertThat(whatIsTold())
                .containsExactlyElementsOf(
                        many.stream().map(ActivityRecorded::new).toList());
    }

    private List<DomainEvent> whatIsTold() {
        return post.deliverAll().stream().map(Event::what).toList();
    }

    private Adopted adopt(Instant from, CommunityId community, PolicyDraft draft) {
        return post.jalon()
                .recognition()
                .adoptFrom(from, community, draft, BY_ANIMATOR)
                .orElseThrow();
    }

    private static DomainEvent adoptedEvent(Adopted adopted) {
        return new PolicyAdopted(
                adopted.version().id(),
                adopted.version().version(),
                adopted.version().policy().name(),
                START,
                ANIMATOR);
    }

    private static DomainEvent given(List<LedgerEntry> entries, String kind) {
        LedgerEntry entry = entry(entries, kind);
        return new AwardGiven(entry.id(), entry.award(), entry.policyVersion());
    }

    private static DomainEvent reversed(List<LedgerEntry> entries, String kind) {
        LedgerEntry entry = entry(entries, kind);
        return new AwardReversed(entry.id(), requireNonNull(entry.reverses()), entry.award(), entry.policyVersion());
    }

    private static LedgerEntry entry(List<LedgerEntry> entries, String kind) {
        return entries.stream()
                .filter(entry -> entry.award().kind().token().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Activity answer(int number) {
        return activity("answered").id("answer-" + number).by(ADA).at(START.plusSeconds(number));
    }
}
