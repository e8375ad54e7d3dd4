package org.jalon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class NothingStoreTest {

    private static final Bench BENCH = Bench.on(new NothingStore());

    @ParameterizedTest
    @ValueSource(
            classes = {
                Transactions.class,
                Reviews.class,
                Reportings.class,
                SubmittedTexts.class,
                Concurrency.class,
                Refusals.class,
                Limits.class,
                Recognition.class,
                Leaderboards.class,
                Objects.class,
                Texts.class,
                Outboxes.class,
                Tidings.class,
                Lines.class,
                DeadLetters.class,
                Relays.class,
                RelayRaces.class,
                Records.class,
                Challenges.class,
                ChallengeSteps.class,
                Lives.class,
                Contributions.class,
                Evidences.class,
                Thanks.class,
                Grouping.class,
                Meetings.class,
                Joinings.class,
                TeamChallenges.class,
                Mergings.class,
                BoardAudiences.class,
                TeamBoards.class,
                ChallengeBoards.class,
                BoardDisplay.class,
                LevelUse.class,
                ModerationLogs.class,
                Sanctioned.class,
                Appealed.class,
                Removals.class,
                SanctionEffects.class
            })
    void a_store_that_does_nothing_fails_every_test(Class<?> suite) {
        assertAllFail("junit-jupiter", suite);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Laws.class,
                ModerationLaws.class,
                SanctionLaw.class,
                MergingLaws.class,
                BoardLaws.class,
                LevelLaws.class,
                SeasonLaws.class,
                LedgerLaws.class,
                PracticeLaws.class,
                Reconciliation.class,
                OutboxLaws.class
            })
    void a_store_that_does_nothing_breaks_every_law(Class<?> suite) {
        assertAllFail("jqwik", suite);
    }

    private static void assertAllFail(String engine, Class<?> suite) {
        Events tests = EngineTestKit.engine(engine)
                .selectors(selectClass(suite))
                .execute()
                .testEvents();

        assertThat(tests.succeeded().list()).isEmpty();
        assertThat(tests.skipped().list()).isEmpty();
        assertThat(tests.failed().count()).isPositive();
    }

    static class Laws extends LawsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class LedgerLaws extends LedgerLawsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Reconciliation extends ReconciliationContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Transactions extends TransactionsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Concurrency extends ConcurrencyContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Refusals extends RefusalsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Limits extends LimitsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Recognition extends RecognitionContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Leaderboards extends LeaderboardContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Objects extends PoliciesContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }

        @Override
        protected boolean outlivesTheProcess() {
            return false;
        }
    }

    static class Texts extends Objects {
        @Override
        protected boolean outlivesTheProcess() {
            return true;
        }
    }

    static class Outboxes extends OutboxContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Tidings extends EventsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Lines extends DeliveriesContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Relays extends RelayContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class OutboxLaws extends OutboxLawsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class DeadLetters extends DeadLettersContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class RelayRaces extends RelayRacesContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Records extends RecordsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Contributions extends ContributionsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Challenges extends ChallengesContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Evidences extends EvidenceContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class ChallengeSteps extends ChallengeStepsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Thanks extends KudosContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class PracticeLaws extends PracticeLawsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Lives extends CommunityLifeContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Grouping extends GroupsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Meetings extends GatheringsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Joinings extends JoiningContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class SeasonLaws extends SeasonLawsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class LevelLaws extends LevelLawsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class TeamChallenges extends TeamChallengesContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Mergings extends MergingContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class BoardAudiences extends BoardAudiencesContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class MergingLaws extends MergingLawsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class BoardLaws extends BoardLawsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class TeamBoards extends TeamBoardsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class ChallengeBoards extends ChallengeBoardsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class BoardDisplay extends BoardDisplayContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class LevelUse extends LevelsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class ModerationLogs extends ModerationLogContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Sanctioned extends SanctionsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Appealed extends AppealsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class SanctionLaw extends SanctionLawsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class SubmittedTexts extends SubmissionsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Reportings extends ReportsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Reviews extends ReviewContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class ModerationLaws extends ModerationLawsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class Removals extends RemovalsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }

    static class SanctionEffects extends SanctionEffectsContract {
        @Override
        protected Bench bench() {
            return BENCH;
        }
    }
}
