package org.jalon.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
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
import org.jalon.activity.Activity;
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
import org.jalon.event.MemberJoined;
import org.jalon.event.MemberLeft;
import org.jalon.event.PolicyAdopted;
import org.jalon.recognition.Adopted;
import org.jalon.recognition.Recorded;
import org.jalon.recognition.Retracted;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.policy.PolicyDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of all that happens, and in which order. */
public abstract class EventsContract {

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
        Adopted adopted = post.adopt(START, community, POLICY);
        Recorded first = post.jalon().record(community, answer(1)).orElseThrow();
        Recorded second = post.jalon().record(community, answer(2)).orElseThrow();
        Retracted retracted =
                post.jalon().retract(community, answer(1).id(), BY_ANIMATOR).orElseThrow();

        List<DomainEvent> told = post.told();

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
        post.adopt(START, community, POLICY);
        post.jalon().record(community, answer(1)).orElseThrow();
        post.deliverAll();

        post.jalon()
                .recordAll(community, List.of(answer(3), answer(1), answer(2), answer(3)))
                .orElseThrow();

        assertThat(post.told())
                .extracting(DomainEvent::type)
                .containsExactly("activity.recorded", "activity.recorded", "award.given", "award.given", "award.given");
    }

    @Test
    void a_policy_that_recomputes_the_past_tells_what_it_changed() {
        CommunityId community = post.community();
        post.adopt(START, community, POLICY);
        post.jalon().recordAll(community, List.of(answer(1), answer(2))).orElseThrow();
        post.deliverAll();
        PolicyDraft revised = policy("revised").with(points("helping", 12).forEach("answered"));
        post.jalon().recognition().preview(START, community, revised, BY_ANIMATOR);

        Adopted adopted = post.adopt(START, community, revised);

        List<DomainEvent> told = post.told();
        assertThat(told.get(0)).isEqualTo(adoptedEvent(adopted));
        assertThat(told.subList(1, told.size()))
                .extracting(DomainEvent::type)
                .containsExactly("award.reversed", "award.reversed", "award.reversed", "award.given", "award.given");
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
