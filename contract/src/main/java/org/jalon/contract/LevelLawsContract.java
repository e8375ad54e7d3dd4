package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.MEMBERS;
import static org.jalon.contract.World.START;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;

/** The laws of levels, as properties, whatever the store: they agree with replay and with a plain model, whatever comes late or is taken back. */
public abstract class LevelLawsContract {

    private static final AwardKind TRUST = LevelModel.TRUST.award();
    private static final int HOURS = 21 * 24;

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    /** Something that happens at that hour; a host's activity may be told at any time. */
    record Deed(String what, int hour, MemberId member, long amount) {
        Instant moment() {
            return START.plus(Duration.ofHours(hour));
        }

        boolean isToldByTheHost() {
            return what.equals("answered") || what.equals("liked");
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.of(
                                "answered", "answered", "answered", "liked", "liked", "evaluate", "lock", "unlock"),
                        Arbitraries.integers().between(0, HOURS),
                        Arbitraries.of(MEMBERS.subList(0, 2)),
                        Arbitraries.longs().between(-2, 3))
                .as(Deed::new)
                .withoutEdgeCases()
                .list()
                .ofMaxSize(45)
                .withoutEdgeCases();
    }

    @Property
    void levels_agree_with_replay_and_with_a_plain_model(@ForAll("deeds") List<Deed> deeds, @ForAll Random order) {
        CommunityId community = World.communityUnder(policy("levels").with(LevelModel.TRUST), jalon());
        play(deeds, community, order);
        assertAgrees(community);

        List<Activity> told = standing(community).stream()
                .filter(activity -> !activity.isReserved())
                .toList();
        for (Activity activity : Histories.shuffled(told, order).subList(0, told.size() / 3)) {
            jalon().retract(community, activity.id(), BY_ANIMATOR).orElseThrow();
        }
        assertAgrees(community);

        assertAnEvaluationCatchesUp(community);
    }

    private void play(List<Deed> deeds, CommunityId community, Random order) {
        for (int i = 0; i < deeds.size(); i++) {
            Deed deed = deeds.get(i);
            bench().clock().moveTo(deed.moment());
            if (deed.isToldByTheHost()) {
                jalon().record(
                                community,
                                Activity.activity(deed.what())
                                        .id("a" + order.nextInt(100) + "/" + i)
                                        .by(deed.member())
                                        .amounting(deed.amount())
                                        .at(deed.moment()))
                        .orElseThrow();
            } else {
                command(deed, community);
            }
        }
    }

    /** Given at the moment at which it is dated, whatever was told before; locks may be refused. */
    private void command(Deed deed, CommunityId community) {
        switch (deed.what()) {
            case "lock" ->
                jalon().recognition()
                        .levels()
                        .lock(community, deed.member(), "trust", Math.abs(deed.amount()), BY_ANIMATOR);
            case "unlock" -> jalon().recognition().levels().unlock(community, deed.member(), "trust", BY_ANIMATOR);
            default ->
                assertThat(jalon().recognition()
                                .levels()
                                .evaluate(community, BY_ANIMATOR)
                                .isAccepted())
                        .isTrue();
        }
    }

    private void assertAgrees(CommunityId community) {
        assertThat(jalon().recognition().standing(community))
                .isEqualTo(jalon().recognition().replay(community));
        for (MemberId member : MEMBERS) {
            LevelModel model = model(community, member, START.plus(Duration.ofHours(HOURS)));
            assertThat(jalon().recognition().standing(community).stream()
                            .filter(award -> award.subject().equals(Subject.member(member)))
                            .map(award ->
                                    new LevelModel.Change(award.reason().cause().value(), award.amount())))
                    .containsExactlyElementsOf(model.changes());
        }
    }

    private void assertAnEvaluationCatchesUp(CommunityId community) {
        Instant end = START.plus(Duration.ofHours(HOURS + 24));
        bench().clock().moveTo(end);
        List<MemberId> holders = MEMBERS.stream()
                .filter(member -> balance(community, member) > 0)
                .toList();

        jalon().recognition().levels().evaluate(community, BY_ANIMATOR).orElseThrow();

        for (MemberId member : holders) {
            assertThat(balance(community, member))
                    .isEqualTo(model(community, member, end).level());
        }
        assertThat(jalon().recognition()
                        .levels()
                        .evaluate(community, BY_ANIMATOR)
                        .orElseThrow()
                        .members())
                .isZero();
    }

    private LevelModel model(CommunityId community, MemberId member, Instant end) {
        List<Activity> facts = standing(community).stream()
                .filter(activity -> activity.recipient().filter(member::equals).isPresent())
                .toList();
        return new LevelModel(facts, START).until(end);
    }

    private List<Activity> standing(CommunityId community) {
        return bench().store().reading(community, session -> {
            try (Stream<Activity> standing = session.activities().standing()) {
                return standing.toList();
            }
        });
    }

    private long balance(CommunityId community, MemberId member) {
        return jalon().recognition().balance(community, Subject.member(member), TRUST);
    }

    private Jalon jalon() {
        return bench().jalon();
    }
}
