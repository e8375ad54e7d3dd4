package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.community.Actor.by;
import static org.jalon.contract.PlainCases.ACCEPTED;
import static org.jalon.contract.PlainCases.NOTHING;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contribution.ContributionDraft.aPost;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.community.MembershipDraft;
import org.jalon.contribution.ContributionDraft;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.log.ModerationLogEntry;
import org.jalon.moderation.measure.Measure;
import org.jalon.moderation.measure.MeasureDraft;
import org.jalon.moderation.measure.MeasureId;

/** Whatever is sanctioned, lifted, acknowledged, appealed against and decided, and whenever: all of it is as in a plain model. */
public abstract class SanctionLawsContract {

    private static final List<MemberId> SANCTIONED = List.of(Practice.ADA, Practice.BOB);

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @Provide
    Arbitrary<List<Case>> cases() {
        return Case.lists();
    }

    @Property
    void all_is_as_in_a_plain_model_and_each_change_is_in_the_log_once(@ForAll("cases") List<Case> cases) {
        CommunityId id = Practice.community(bench());
        PlainCases plain = new PlainCases();
        List<MeasureId> taken = new ArrayList<>();
        for (Case one : cases) {
            pass(one);
            PlainCases.Plain meant = plain.meant(one);
            int about = meant == null ? 0 : plain.measures.indexOf(meant);
            List<String> takenBack = plain.counting(one.member()).stream()
                    .map(post -> activityOf(id, post.id))
                    .toList();
            String expected = plain.happens(one, now());
            if (!expected.equals(NOTHING)) {
                assertThat(code(happens(id, one, taken, about, takenBack, plain)))
                        .as(one.toString())
                        .isEqualTo(expected);
            }
        }

        assertSame(id, taken, plain);
    }

    /** A minute, so that no two moments are the same; or so many hours. */
    private void pass(Case one) {
        boolean waits = one.what() == Case.What.WAIT;
        bench().clock().moveTo(now().plus(waits ? Duration.ofHours(one.number()) : Duration.ofMinutes(1)));
    }

    private Outcome<?> happens(
            CommunityId id, Case one, List<MeasureId> taken, int about, List<String> takenBack, PlainCases plain) {
        Actor moderator = by(one.by());
        return switch (one.what()) {
            case SANCTION -> taken(jalon().sanctions().sanction(id, draft(one), moderator), taken);
            case SANCTION_TAKING_BACK ->
                taken(
                        jalon().sanctions()
                                .sanction(id, draft(one).takingBack(takenBack.toArray(String[]::new)), moderator),
                        taken);
            case LIFT -> jalon().sanctions().lift(id, taken.get(about), "enough", moderator);
            case ACKNOWLEDGE ->
                jalon().sanctions().acknowledge(id, taken.get(about), by(plain.measures.get(about).member));
            case APPEAL ->
                jalon().appeals().appeal(id, taken.get(about), "not me", by(plain.measures.get(about).member));
            case UPHOLD -> jalon().appeals().uphold(id, taken.get(about), "it was", moderator);
            case OVERTURN -> jalon().appeals().overturn(id, taken.get(about), "sorry", moderator);
            case CONTRIBUTE -> contribute(id, one);
            case WITHDRAW ->
                jalon().contributions().withdraw(id, Practice.content(plain.latest(one).id), by(one.member()));
            case JOIN -> jalon().communities().join(id, MembershipDraft.aMember(one.member()), BY_ANIMATOR);
            case WAIT -> Outcome.accepted(one);
        };
    }

    private static Outcome<Measure> taken(Outcome<Measure> outcome, List<MeasureId> taken) {
        outcome.asOptional().map(Measure::id).ifPresent(taken::add);
        return outcome;
    }

    private MeasureDraft draft(Case one) {
        MeasureDraft draft = MeasureDraft.measure(one.type())
                .against(one.member())
                .under("rule")
                .because("because");
        MeasureDraft scoped = one.thread() == null ? draft : draft.inThread(Case.THREAD);
        return one.lasting() == 0 ? scoped : scoped.until(now().plus(Duration.ofHours(one.lasting())));
    }

    private Outcome<?> contribute(CommunityId id, Case one) {
        long given = LongStream.iterate(0, number -> number + 1)
                .filter(number -> jalon().contributions()
                        .find(id, Practice.content(one.member() + "-" + number))
                        .isEmpty())
                .findFirst()
                .orElseThrow();
        ContributionDraft post = aPost(one.member() + "-" + given);
        return jalon().contributions()
                .contribute(id, one.inThread() ? post.within(Case.THREAD) : post, by(one.member()));
    }

    private String activityOf(CommunityId id, String post) {
        return jalon().contributions()
                .find(id, Practice.content(post))
                .orElseThrow()
                .activities()
                .get(0)
                .value();
    }

    private static String code(Outcome<?> outcome) {
        return outcome.isAccepted()
                ? ACCEPTED
                : outcome.refusals().get(0).code().code();
    }

    private void assertSame(CommunityId id, List<MeasureId> taken, PlainCases plain) {
        assertThat(jalon().moderationLog()
                        .page(id, Audience.MODERATORS, 0, 200, BY_ANIMATOR)
                        .orElseThrow())
                .extracting(ModerationLogEntry::action)
                .isEqualTo(plain.log);
        for (int i = 0; i < taken.size(); i++) {
            PlainCases.Plain expected = plain.measures.get(i);
            assertThat(jalon().sanctions()
                            .statement(id, taken.get(i), by(expected.member))
                            .orElseThrow()
                            .status())
                    .isEqualTo(expected.at(now()));
        }
        for (MemberId member : SANCTIONED) {
            assertThat(Practice.pointsOf(id, member, jalon()))
                    .isEqualTo(plain.counting(member).size());
            assertThat(jalon().communities()
                            .membership(id, member)
                            .orElseThrow()
                            .covers(now()))
                    .isEqualTo(plain.isMember(member, now()));
            assertThat(jalon().sanctions()
                            .suggest(id, member, BY_ANIMATOR)
                            .orElseThrow()
                            .counted())
                    .isEqualTo((int) plain.stepsUp(member));
        }
        Practice.assertSound(id, jalon());
    }

    private Instant now() {
        return bench().clock().instant();
    }

    private Jalon jalon() {
        return bench().jalon();
    }
}
