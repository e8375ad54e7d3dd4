package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.contract.Moderated.DURO;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.BOB;
import static org.jalon.contract.Practice.CLEO;
import static org.jalon.contract.Practice.EXPERT;
import static org.jalon.contract.Practice.TRAINER;
import static org.jalon.contract.Practice.content;
import static org.jalon.moderation.builtin.CheckRule.rule;
import static org.jalon.moderation.builtin.Checks.moreSubmissionsThan;
import static org.jalon.moderation.builtin.Checks.publishedFewerThan;
import static org.jalon.moderation.builtin.Checks.repeatedByOthers;
import static org.jalon.moderation.review.DecisionDraft.deciding;
import static org.jalon.moderation.rule.Verdict.HOLD;
import static org.jalon.moderation.rule.Verdict.REFUSE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jalon.community.Actor;
import org.jalon.community.MemberId;
import org.jalon.inmemory.InMemoryStore;
import org.jalon.moderation.measure.StatementOfReasons;
import org.jalon.moderation.report.EffectRule;
import org.jalon.moderation.report.ReportPolicy;
import org.jalon.moderation.report.Sensitivity;
import org.jalon.moderation.review.ReviewAction;
import org.jalon.moderation.review.ReviewItem;
import org.jalon.moderation.review.Visibility;
import org.jalon.moderation.screening.Screener;
import org.jalon.moderation.screening.Screening;
import org.jalon.moderation.screening.ScreeningPolicy;

/** Whatever members report and moderators decide: no effect without enough of both, and no trace of what was undone. */
public abstract class ModerationLawsContract {

    private static final List<MemberId> REPORTERS = List.of(BOB, CLEO, DURO, EXPERT, TRAINER);
    private static final List<String> REASONS = List.of("spam", "illegal", "other");

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    record Filed(MemberId by, String reason) {}

    record Text(MemberId by, String text, int minutes) {}

    @Provide
    Arbitrary<List<Filed>> filed() {
        return Combinators.combine(Arbitraries.of(REPORTERS), Arbitraries.of(REASONS))
                .as(Filed::new)
                .list()
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<Text>> texts() {
        return Combinators.combine(
                        Arbitraries.of(ADA, BOB),
                        Arbitraries.of("the same old text, word by word", "another text, which is longer"),
                        Arbitraries.integers().between(0, 40))
                .as(Text::new)
                .list()
                .ofMaxSize(8);
    }

    @Property
    void a_contribution_is_hidden_exactly_when_score_and_members_are_enough(
            @ForAll("filed") List<Filed> all,
            @ForAll @IntRange(min = 1, max = 5) int reporters,
            @ForAll @IntRange(min = 1, max = 2_000) int score) {
        Moderated community = Moderated.on(bench());
        community.adopt(ReportPolicy.usual()
                .withScore(score)
                .withNewcomersBelow(0)
                .hiding(new EffectRule(Sensitivity.MEDIUM, 100, reporters)));
        community.post("p1");

        for (Filed one : all) {
            community.report("p1", one.reason(), one.by()).orElseThrow();
        }

        long distinct = all.stream().map(Filed::by).distinct().count();
        long weight = all.stream()
                .distinct()
                .mapToLong(ModerationLawsContract::weight)
                .sum();
        assertThat(community.visibility("p1") == Visibility.HIDDEN).isEqualTo(distinct >= reporters && weight >= score);
        assertThat(times(community, "content.reported"))
                .isEqualTo(all.stream().distinct().count());
        assertThat(times(community, "case.opened")).isEqualTo(all.isEmpty() ? 0 : 1);
        assertThat(times(community, "content.hidden"))
                .isEqualTo(community.visibility("p1") == Visibility.HIDDEN ? 1 : 0);
        if (!all.isEmpty()) {
            assertThat(community.item("p1").grounds().reporters()).isEqualTo((int) distinct);
            assertThat(community.item("p1").grounds().score()).isEqualTo(weight);
        }
    }

    private static long times(Moderated community, String action) {
        return community.actions().stream().filter(action::equals).count();
    }

    private static long weight(Filed one) {
        return 100L + (one.by().equals(TRAINER) ? 500L : 0L) + (one.reason().equals("illegal") ? 500L : 0L);
    }

    @Property
    void what_is_decided_and_undone_leaves_no_trace_but_in_the_log(
            @ForAll("filed") List<Filed> all, @ForAll List<ReviewAction> decisions) {
        Moderated community = answeredAndReported(all);
        List<Object> before = seen(community);

        for (ReviewAction action : decisions.subList(0, Math.min(4, decisions.size()))) {
            community.decide("a", action).orElseThrow();
            community.undo("a").orElseThrow();
        }

        assertThat(seen(community)).isEqualTo(before);
        assertThat(community.actions().stream().filter("case.decided"::equals)).hasSize(Math.min(4, decisions.size()));
        assertThat(community.actions().stream().filter("case.undone"::equals)).hasSize(Math.min(4, decisions.size()));
        Practice.assertSound(community.id(), community.jalon());
    }

    @Property(tries = 100)
    void what_is_overturned_on_appeal_is_as_if_it_had_been_published_in_the_first_place(
            @ForAll("filed") List<Filed> all, @ForAll boolean removed) {
        Moderated contested = answeredAndReported(all);
        contested
                .decide("a", removed ? ReviewAction.REMOVE : ReviewAction.EDIT_REQUESTED)
                .orElseThrow();
        StatementOfReasons told = contested
                .jalon()
                .sanctions()
                .statements(contested.id(), null, 1, Actor.by(BOB))
                .orElseThrow()
                .get(0);
        contested
                .jalon()
                .appeals()
                .appeal(contested.id(), told.measure(), "not so", Actor.by(BOB))
                .orElseThrow();
        contested
                .jalon()
                .appeals()
                .overturn(contested.id(), told.measure(), "sorry", World.BY_ANIMATOR)
                .orElseThrow();
        Moderated published = answeredAndReported(all);
        published
                .jalon()
                .review()
                .decide(
                        published.id(),
                        deciding(published.item("a")).to(ReviewAction.PUBLISH).because("fine"),
                        World.BY_ANIMATOR)
                .orElseThrow();

        assertThat(seen(contested)).isEqualTo(seen(published));
        assertThat(contested.actions()).endsWith("measure.taken", "appeal.lodged", "case.decided", "appeal.overturned");
        Practice.assertSound(contested.id(), contested.jalon());
    }

    private Moderated answeredAndReported(List<Filed> all) {
        Moderated community = Moderated.on(bench());
        AnsweredQuestion.in(community);
        bench().jalon()
                .contributions()
                .endorse(community.id(), content("a"), Actor.by(CLEO))
                .orElseThrow();
        community.report("a", "spam", EXPERT).orElseThrow();
        for (Filed one : all) {
            if (!one.by().equals(BOB)) {
                community.report("a", one.reason(), one.by()).orElseThrow();
            }
        }
        return community;
    }

    /** All that a host can see, but for ids of activities and versions. */
    private static List<Object> seen(Moderated community) {
        List<Object> seen = new ArrayList<>();
        ReviewItem item = community.item("a");
        seen.add(item.grounds());
        seen.add(item.opened());
        seen.add(item.isOpen());
        seen.add(community.jalon().review().status(community.id(), content("a")));
        seen.add(AnsweredQuestion.acceptedAnswer(community));
        seen.add(community.jalon().contributions().endorsements(community.id(), content("a")));
        for (MemberId member : List.of(ADA, BOB, CLEO, DURO, EXPERT, TRAINER)) {
            seen.add(community.points(member));
            seen.add(community
                    .jalon()
                    .reports()
                    .record(community.id(), member, Actor.by(member))
                    .orElseThrow());
        }
        return seen;
    }

    @Property(tries = 40)
    void the_same_submissions_are_screened_the_same_in_every_store(@ForAll("texts") List<Text> texts) {
        assertThat(screened(Moderated.on(bench(), screener()), texts)).isEqualTo(screened(plain(), texts));
    }

    private static Moderated plain() {
        return Moderated.on(Bench.on(new InMemoryStore()), screener());
    }

    private static Screener screener() {
        return Screener.of(ScreeningPolicy.of(
                rule("copied").when(repeatedByOthers(1, Duration.ofHours(1))).then(REFUSE),
                rule("flood")
                        .when(moreSubmissionsThan(2, Duration.ofMinutes(30)))
                        .then(REFUSE),
                rule("newcomer").when(publishedFewerThan(1)).then(HOLD)));
    }

    private static List<Object> screened(Moderated community, List<Text> texts) {
        List<Object> all = new ArrayList<>();
        int number = 0;
        for (Text text : texts) {
            community.clock().moveTo(community.clock().instant().plus(Duration.ofMinutes(text.minutes())));
            Screening screening = community
                    .submit("p" + number++, text.text(), text.by())
                    .orElseThrow()
                    .screening();
            all.add(screening.verdict() + " by " + screening.rule());
            all.add(screening.reasons());
        }
        all.addAll(community.actions());
        return all;
    }
}
