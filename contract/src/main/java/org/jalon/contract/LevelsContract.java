package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.NOT_ALLOWED;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.UNKNOWN_COMMUNITY;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.BOB;
import static org.jalon.contract.Practice.STRANGER;
import static org.jalon.contract.Practice.assertRefused;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contract.World.START;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.level.AtLeast.atLeast;
import static org.jalon.recognition.level.FewerThan.fewerThan;
import static org.jalon.recognition.level.LevelRefusal.LEVEL_LOCKED;
import static org.jalon.recognition.level.LevelRefusal.LEVEL_NOT_LOCKED;
import static org.jalon.recognition.level.LevelRefusal.NO_SUCH_LEVEL;
import static org.jalon.recognition.level.LevelRefusal.UNKNOWN_LADDER;
import static org.jalon.recognition.level.LevelRule.level;
import static org.jalon.recognition.level.LevelStep.gain;
import static org.jalon.recognition.policy.PolicyDraft.policy;

import java.time.Duration;
import java.util.UUID;
import org.jalon.Jalon;
import org.jalon.MalformedInput;
import org.jalon.Violation;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.recognition.Levels;
import org.jalon.recognition.level.LevelStanding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Levels as they are read, locked and brought up to date, on a store. */
public abstract class LevelsContract {

    private static final CommunityId UNKNOWN = new CommunityId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
    private static final String TRUST = "trust";

    private CommunityId community = UNKNOWN;

    /** The Jalon under test, the same one for all tests of an adapter. */
    protected abstract Bench bench();

    @BeforeEach
    void found() {
        bench().clock().moveTo(START);
        community = World.communityUnder(
                policy("ladder")
                        .with(level(TRUST)
                                .step(gain(atLeast(1, count("answered")))
                                        .loss(fewerThan(1, count("answered")).withinDays(5))
                                        .afterGraceOfDays(2))
                                .step(gain(atLeast(3, count("answered"))))),
                jalon());
    }

    @Test
    void a_level_is_gained_kept_through_its_grace_and_lost_by_the_passing_of_time() {
        answer(ADA, "one");
        assertThat(levelOf(ADA)).isEqualTo(1);

        bench().clock().moveTo(START.plus(Duration.ofDays(6)));
        assertThat(levels().evaluate(community, BY_ANIMATOR).orElseThrow().members())
                .isZero();
        assertThat(levelOf(ADA)).isEqualTo(1);

        bench().clock().moveTo(START.plus(Duration.ofDays(30)));
        assertThat(levels().evaluate(community, BY_ANIMATOR).orElseThrow().members())
                .isEqualTo(1);
        assertThat(levelOf(ADA)).isZero();
        assertThat(levels().evaluate(community, BY_ANIMATOR).orElseThrow().members())
                .isZero();
    }

    @Test
    void a_locked_level_stays_until_it_is_unlocked() {
        LevelStanding locked =
                levels().lock(community, ADA, TRUST, 2, BY_ANIMATOR).orElseThrow();
        answer(ADA, "one");

        assertThat(locked.locked()).isTrue();
        assertThat(levelOf(ADA)).isEqualTo(2);
        assertRefused(levels().lock(community, ADA, TRUST, 2, BY_ANIMATOR), LEVEL_LOCKED);
        assertThat(levels().lock(community, ADA, TRUST, 0, BY_ANIMATOR)
                        .orElseThrow()
                        .level())
                .isZero();

        assertThat(levels().unlock(community, ADA, TRUST, BY_ANIMATOR)
                        .orElseThrow()
                        .level())
                .isEqualTo(1);
        assertRefused(levels().unlock(community, ADA, TRUST, BY_ANIMATOR), LEVEL_NOT_LOCKED);
    }

    @Test
    void what_there_is_not_is_refused() {
        assertRefused(levels().lock(community, ADA, "skill", 1, BY_ANIMATOR), UNKNOWN_LADDER);
        assertRefused(levels().unlock(community, ADA, "skill", BY_ANIMATOR), UNKNOWN_LADDER);
        assertRefused(levels().lock(community, ADA, TRUST, 3, BY_ANIMATOR), NO_SUCH_LEVEL);
        assertRefused(levels().lock(community, STRANGER, TRUST, 1, BY_ANIMATOR), NOT_A_MEMBER);
        assertRefused(levels().lock(UNKNOWN, ADA, TRUST, 1, BY_ANIMATOR), UNKNOWN_COMMUNITY);
        assertThat(levels().of(community, ADA, "skill")).isEmpty();
        assertThat(levels().of(UNKNOWN, ADA)).isEmpty();
        assertThat(levelOf(ADA)).isZero();
    }

    @Test
    void who_may_not_locks_and_evaluates_nothing() {
        assertRefused(levels().lock(community, ADA, TRUST, 1, by(BOB)), NOT_ALLOWED);
        assertRefused(levels().lock(community, ADA, TRUST, 1, by(STRANGER)), NOT_A_MEMBER);
        assertRefused(levels().evaluate(community, by(BOB)), NOT_ALLOWED);

        levels().lock(community, ADA, TRUST, 1, BY_ANIMATOR).orElseThrow();
        assertRefused(levels().unlock(community, ADA, TRUST, by(ADA)), NOT_ALLOWED);
        assertThat(levelOf(ADA)).isEqualTo(1);
    }

    @Test
    void what_can_mean_nothing_is_thrown_with_its_path() {
        assertThatThrownBy(() -> levels().lock(community, ADA, TRUST, -1, BY_ANIMATOR))
                .isInstanceOfSatisfying(
                        MalformedInput.class,
                        thrown -> assertThat(thrown.violations())
                                .extracting(Violation::path)
                                .containsExactly("level"));
        assertThatThrownBy(() -> levels().lock(community, ADA, " ", 1, BY_ANIMATOR))
                .isInstanceOfSatisfying(
                        MalformedInput.class,
                        thrown -> assertThat(thrown.violations())
                                .extracting(Violation::path)
                                .containsExactly("ladder"));
    }

    private void answer(MemberId who, String id) {
        jalon().record(
                        community,
                        activity("answered").id(id).by(who).at(bench().clock().instant()))
                .orElseThrow();
    }

    private long levelOf(MemberId who) {
        return levels().of(community, who, TRUST).orElseThrow().level();
    }

    private Levels levels() {
        return jalon().recognition().levels();
    }

    private Jalon jalon() {
        return bench().jalon();
    }
}
