package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.recognition.board.Board.boardOf;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.policy.PolicyDraft.policy;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jalon.Jalon;
import org.jalon.Store;
import org.jalon.activity.Activity;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.recognition.board.Standing;
import org.jalon.recognition.policy.PolicyDraft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A host whose transaction has looked at the database long before it calls Jalon. */
class OldSnapshotTest {

    private static final Instant START = Instant.parse("2026-03-26T10:00:00Z");
    private static final Actor ADA = by(member("ada"));
    private static final PolicyDraft POLICY = policy("helpful")
            .with(points("help", 10).forEach("answered"))
            .with(badge("helper").when(count("answered").reachesEvery(2)));

    @ParameterizedTest
    @EnumSource
    void what_others_have_committed_since_is_not_overlooked(Server server) throws SQLException {
        JdbcSettings settings = JdbcStore.settings().at(server.migrated());
        Jalon others = on(settings.owning(server.dataSource()));
        CommunityId community = communityOf(others);

        try (Connection connection = server.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Jalon joined = on(settings.joining((ConnectionSource) () -> connection));
            assertThat(joined.communities().find(community)).isPresent();
            assertThat(joined.recognition().standing(community)).isEmpty();
            for (int second : new int[] {10, 20, 40}) {
                others.record(community, answer(second)).orElseThrow();
            }

            joined.record(community, answer(30)).orElseThrow();
            joined.retract(community, answer(40).id(), ADA).orElseThrow();
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertThat(others.recognition().standing(community))
                .hasSize(4)
                .isEqualTo(others.recognition().replay(community));
        assertThat(others.recognition()
                        .leaderboard(community, boardOf(RECOGNITION))
                        .top(9))
                .containsExactly(new Standing(1, member("ada"), 30, START.plusSeconds(30)));
    }

    private static Jalon on(Store store) {
        return Jalon.builder().store(store).build();
    }

    private static CommunityId communityOf(Jalon jalon) {
        CommunityId community = jalon.communities()
                .found(aCommunity("Snapshot").since(START.minusSeconds(1)), ADA)
                .orElseThrow();
        jalon.recognition()
                .adoptFrom(START.minusSeconds(1), community, POLICY, ADA)
                .orElseThrow();
        return community;
    }

    private static Activity answer(int second) {
        return activity("answered").id("answer " + second).by(member("ada")).at(START.plusSeconds(second));
    }
}
