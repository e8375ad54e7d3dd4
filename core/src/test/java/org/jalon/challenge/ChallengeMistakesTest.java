package org.jalon.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jalon.challenge.ChallengeDraft.aChallenge;
import static org.jalon.challenge.MilestoneDraft.milestone;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.builtin.Streak.streak;

import java.time.Instant;
import java.util.stream.Stream;
import org.jalon.CalendarPeriod;
import org.jalon.Jalon;
import org.jalon.MalformedInput;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.recognition.builtin.Measure;
import org.jalon.recognition.rule.AwardKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChallengeMistakesTest {

    private static final Actor CAMILLE = by(member("camille"));
    private static final MilestoneDraft ONE =
            milestone("one").when(count("answered").reaches(1));

    private final Jalon jalon = Jalon.inMemory();
    private final CommunityId community =
            jalon.communities().found(aCommunity("c"), CAMILLE).orElseThrow();

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(aChallenge(" ").with(ONE), "title"),
                mistake(aChallenge("c"), "milestones"),
                mistake(aChallenge("c").about("x".repeat(4001)).with(ONE), "about"),
                mistake(aChallenge("c").with(ONE).with(ONE), "milestones[1].name"),
                mistake(
                        aChallenge("c")
                                .with(milestone("x".repeat(41)).when(count("a").reaches(1))),
                        "milestones[0].name"),
                mistake(aChallenge("c").with(milestone("m").when(count().reaches(1))), "milestones[0].aim.threshold"),
                mistake(aChallenge("c").with(milestone("m").whenAllOf()), "milestones[0].aim.milestones"),
                mistake(aChallenge("c").with(milestone("m").whenAllOf("other")), "milestones[0].aim"),
                mistake(
                        aChallenge("c")
                                .with(ONE)
                                .with(milestone("m").whenAllOf("one").together()),
                        "milestones[1].aim"),
                mistake(
                        aChallenge("c")
                                .with(milestone("m").whenAllOf("n"))
                                .with(milestone("n").whenAllOf("m")),
                        "rules"),
                mistake(aChallenge("c").with(ONE.forTheFirst(-1)), "milestones[0].winners"),
                mistake(aChallenge("c").with(ONE.before(Instant.MAX)), "milestones[0].deadline"),
                mistake(aChallenge("c").with(ONE).forAtMost(3), "capacity"),
                mistake(aChallenge("c").forMembers().with(ONE).forAtMost(0), "capacity"),
                mistake(aChallenge("c").forTeams().with(ONE), "milestones[0].by"),
                mistake(aChallenge("c").forMembers().with(ONE.byTeams()), "milestones[0].by"),
                mistake(aChallenge("c").anewEach(CalendarPeriod.DAY).with(ONE.forTheFirst(1)), "milestones[0].winners"),
                mistake(
                        aChallenge("c")
                                .anewEach(CalendarPeriod.DAY)
                                .with(milestone("m").when(streak("a").of(2, CalendarPeriod.DAY))),
                        "milestones[0].aim"),
                mistake(
                        aChallenge("c")
                                .anewEach(CalendarPeriod.WEEK)
                                .with(milestone("m")
                                        .when(count("a")
                                                .within(CalendarPeriod.DAY)
                                                .reaches(2))),
                        "milestones[0].aim"),
                mistake(
                        aChallenge("c")
                                .forMembers()
                                .with(milestone("points")
                                        .when(points().reaches(10))
                                        .rewarding(5)),
                        "rules"));
    }

    private static Measure points() {
        return sum(AwardKind.RECOGNITION);
    }

    private static Arguments mistake(ChallengeDraft draft, String path) {
        return Arguments.of(draft, path);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_challenge_that_can_mean_nothing_is_not_proposed(ChallengeDraft draft, String path) {
        MalformedInput mistake = catchThrowableOfType(
                MalformedInput.class, () -> jalon.challenges().propose(community, draft, CAMILLE));

        assertThat(mistake).isNotNull();
        assertThat(mistake.violations()).allMatch(violation -> violation.path().startsWith(path), path);
        assertThat(jalon.challenges().page(community, null, 9)).isEmpty();
    }

    @Test
    void reasons_and_dates_must_mean_something() {
        ChallengeId id = jalon.challenges()
                .propose(community, aChallenge("c").with(ONE), CAMILLE)
                .orElseThrow();
        Instant opens = Instant.parse("2030-01-01T00:00:00Z");

        MalformedInput blank = catchThrowableOfType(
                MalformedInput.class, () -> jalon.challenges().decline(community, id, " ", CAMILLE));
        MalformedInput backwards = catchThrowableOfType(
                MalformedInput.class, () -> jalon.challenges().schedule(community, id, opens, opens, CAMILLE));

        assertThat(blank).hasMessageContaining("reason");
        assertThat(backwards).hasMessageContaining("closes");
    }
}
