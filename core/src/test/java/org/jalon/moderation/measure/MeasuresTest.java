package org.jalon.moderation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.moderation.measure.MeasureDraft.measure;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jalon.IdSource;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.community.AccessPolicy;
import org.jalon.community.CommunityId;
import org.jalon.community.CommunityNews;
import org.jalon.community.Exit;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.community.Restraint;
import org.jalon.community.Role;
import org.jalon.community.Situation;
import org.jalon.inmemory.InMemoryStore;
import org.jalon.internal.InputCheck;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.log.ModerationLogEntry;
import org.jalon.recognition.Chronicle;
import org.jalon.recognition.RecognitionNews;
import org.jalon.recognition.policy.PolicyReader;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Rules;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measures that other concepts take, and how they plug in what is undone. */
class MeasuresTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final MemberId ADA = member("ada");
    private static final MemberId MANAGER = member("manager");
    private static final MemberId MODERATOR = member("moderator");
    private static final String LONGEST = "x".repeat(128);

    private final InMemoryStore store = new InMemoryStore();
    private final InstantSource clock = () -> NOW;
    private final IdSource ids = IdSource.timeOrdered(clock);
    private final Jalon jalon =
            Jalon.builder().store(store).clock(clock).ids(ids).build();
    private final List<MeasureId> undone = new ArrayList<>();
    private final Means means =
            Means.of(store, clock, ids, InputCheck.withProviderFound(), AccessPolicy.byRole(), Restraint.none());
    private final Measures measures = new Measures(
            ids,
            new Chronicle(
                    ids, new PolicyReader(Rules.discovered(Jalon.class.getClassLoader())), RecognitionNews.unheard()),
            ModerationTerms.usual(),
            new Exclusion(new Exit(CommunityNews.unheard())));
    private final Appeals appeals = new Appeals(means, measures, List.of(new Undo() {
        @Override
        public Set<MeasureType> types() {
            return Set.of(MeasureType.REMOVAL);
        }

        @Override
        public Outcome<Situation> undo(Measure measure, String reason, Situation situation) {
            undone.add(measure.id());
            return Outcome.accepted(situation);
        }
    }));
    private CommunityId community = new CommunityId(ids.next());

    @BeforeEach
    void found() {
        community = jalon.communities().found(aCommunity("c"), by(MANAGER)).orElseThrow();
        join(ADA, Role.LEARNER);
        join(MODERATOR, Role.MODERATOR);
        jalon.recognition()
                .adopt(community, policy("p").with(points("giving", 5).forEach("post.published")), by(MANAGER))
                .orElseThrow();
        jalon.record(community, activity("post.published").id(LONGEST).by(ADA).at(NOW))
                .orElseThrow();
    }

    private void join(MemberId member, Role role) {
        jalon.communities()
                .join(community, aMember(member).as(role), by(MANAGER))
                .orElseThrow();
    }

    @Test
    void an_overturned_removal_is_undone_by_whom_it_belongs_to_and_gives_points_again() {
        Measure removal =
                inside(situation -> measures.take(removal(), situation)).orElseThrow();
        assertThat(pointsOfAda()).isZero();
        jalon.appeals().appeal(community, removal.id(), "not me", by(ADA)).orElseThrow();

        appeals.overturn(community, removal.id(), "sorry", by(MANAGER)).orElseThrow();

        assertThat(undone).containsExactly(removal.id());
        assertThat(pointsOfAda()).isEqualTo(5);
    }

    @Test
    void what_followed_by_itself_was_taken_by_nobody_and_anybody_may_decide_about_it() {
        Measure removal = inside(situation -> measures.takeAutomatically(removal(), situation))
                .orElseThrow();
        StatementOfReasons told = jalon.appeals()
                .appeal(community, removal.id(), "not me", by(ADA))
                .orElseThrow();

        assertThat(told.role()).isNull();
        assertThat(told.content()).isEqualTo(new ContentId("post-1"));
        assertThat(log().get(0).by()).isNull();
        assertThat(appeals.uphold(community, removal.id(), "it was", by(MODERATOR))
                        .isAccepted())
                .isTrue();
        assertThat(undone).isEmpty();
    }

    @Test
    void a_removal_is_no_sanction_that_could_be_lifted_but_can_be_taken_back_once() {
        Measure removal =
                inside(situation -> measures.take(removal(), situation)).orElseThrow();
        assertThat(jalon.sanctions()
                        .lift(community, removal.id(), "enough", by(MANAGER))
                        .refusals())
                .extracting(Refusal::code)
                .isEqualTo(List.of(MeasureRefusal.NOT_A_SANCTION));
        assertThat(jalon.sanctions().inForce(community, ADA)).isEmpty();

        takeBack(removal);
        takeBack(removal);

        assertThat(statuses()).containsExactly(MeasureStatus.LIFTED);
        assertThat(undone).isEmpty();
        assertThat(log()).extracting(ModerationLogEntry::action).containsExactly("measure.taken", "measure.lifted");
    }

    private void takeBack(Measure measure) {
        inside(situation -> {
                    measures.takeBack(measure.id(), "repaired", situation);
                    return Outcome.accepted(measure);
                })
                .orElseThrow();
    }

    @Test
    void a_removal_ends_at_once_without_a_word_in_the_log_and_lasts_again() {
        Measure removal =
                inside(situation -> measures.take(removal(), situation)).orElseThrow();

        assertThat(inside(situation -> Outcome.accepted(measures.expire(removal.id(), situation))))
                .isEqualTo(Outcome.accepted(true));
        assertThat(statuses()).containsExactly(MeasureStatus.EXPIRED);
        assertThat(inside(situation -> Outcome.accepted(measures.expire(removal.id(), situation))))
                .isEqualTo(Outcome.accepted(false));

        inside(situation -> {
            measures.revive(removal.id(), situation);
            return Outcome.accepted(removal);
        });
        assertThat(statuses()).containsExactly(MeasureStatus.IN_FORCE);
        assertThat(log()).extracting(ModerationLogEntry::action).containsExactly("measure.taken");
    }

    private List<MeasureStatus> statuses() {
        return jalon.sanctions().statements(community, null, 9, by(ADA)).orElseThrow().stream()
                .map(StatementOfReasons::status)
                .toList();
    }

    private static MeasureDraft removal() {
        return measure(MeasureType.REMOVAL)
                .against(ADA)
                .under("spam")
                .because("advertising")
                .about(new ContentId("post-1"))
                .takingBack(List.of(new ActivityId(LONGEST)));
    }

    private <T> Outcome<T> inside(Function<Situation, Outcome<T>> work) {
        return means.gate().enter(Permission.SANCTION, community, by(MODERATOR), work);
    }

    private List<ModerationLogEntry> log() {
        return jalon.moderationLog()
                .page(community, Audience.MODERATORS, 0, 9, by(MANAGER))
                .orElseThrow();
    }

    private long pointsOfAda() {
        return jalon.recognition().balance(community, Subject.member(ADA), AwardKind.RECOGNITION);
    }
}
