package com.example.lms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.challenge.ChallengeDraft.aChallenge;
import static org.jalon.challenge.MilestoneDraft.milestone;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.group.GroupDraft.aTeam;
import static org.jalon.recognition.board.Board.boardOf;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jalon.Jalon;
import org.jalon.challenge.ChallengeId;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.group.GroupId;
import org.jalon.recognition.board.AnonymousStanding;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.policy.PolicyDraft;
import org.junit.jupiter.api.Test;

/** What docs/levels-and-boards.md shows is compiled here, and runs. */
class BoardSnippetsTest {

    private static final Path SOURCE = Path.of("src/test/java/com/example/lms/BoardSnippets.java");
    private static final MemberId CAMILLE = member("camille");
    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

    private final Jalon jalon = Jalon.builder().clock(() -> NOW).build();
    private final CommunityId community = jalon.communities()
            .found(aCommunity("Boards").since(NOW.minus(90, ChronoUnit.DAYS)), by(CAMILLE))
            .orElseThrow();

    @Test
    void the_page_shows_what_is_compiled() throws IOException {
        assertThat(Snippets.blocks(Path.of("../docs/levels-and-boards.md"), "```java", "```"))
                .isEqualTo(Snippets.blocks(SOURCE, "// snippet", "// end"))
                .hasSize(7);
    }

    @Test
    void what_is_shown_runs() {
        PolicyDraft policy = BoardSnippets.policyWithLevels();
        assertThat(BoardSnippets.preview(jalon, community, policy, NOW, by(CAMILLE))
                        .isEmpty())
                .isTrue();
        jalon.recognition().adopt(community, policy, by(CAMILLE)).orElseThrow();
        GroupId blue = jalon.groups()
                .form(community, aTeam("Blue"), by(CAMILLE))
                .orElseThrow()
                .id();
        jalon.groups().join(community, blue, CAMILLE, null, by(CAMILLE)).orElseThrow();
        ChallengeId sprint = openChallenge();
        jalon.record(community, activity("answer.published").id("a").by(CAMILLE).at(NOW))
                .orElseThrow();

        Standing first = new Standing(1, CAMILLE, 10, NOW);
        assertThat(BoardSnippets.mayEdit(jalon, community, CAMILLE)).isFalse();
        assertThat(BoardSnippets.thisMonth(jalon, community, LocalDate.parse("2026-05-20")))
                .containsExactly(first);
        assertThat(BoardSnippets.ofSome(jalon, community, blue, sprint))
                .allSatisfy(board -> assertThat(board.top(3)).containsExactly(first));
        assertThat(BoardSnippets.teams(jalon, community)).hasSize(1);
        assertThat(BoardSnippets.shown(jalon.recognition().leaderboard(community, boardOf(RECOGNITION)), CAMILLE))
                .containsExactly(new AnonymousStanding(1, 10, true));
    }

    private ChallengeId openChallenge() {
        ChallengeId id = jalon.challenges()
                .draft(
                        community,
                        aChallenge("Sprint")
                                .with(milestone("one")
                                        .when(count("answer.published").reaches(9))),
                        by(CAMILLE))
                .orElseThrow();
        jalon.challenges()
                .schedule(community, id, NOW, NOW.plus(7, ChronoUnit.DAYS), by(CAMILLE))
                .orElseThrow();
        return id;
    }
}
