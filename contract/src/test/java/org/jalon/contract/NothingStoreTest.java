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
                Refusals.class,
                Recognition.class,
                Leaderboards.class,
                Objects.class,
                Texts.class,
                Outboxes.class,
                Lines.class,
                DeadLetters.class,
                Relays.class,
                RelayRaces.class,
                Records.class,
                Lives.class,
                Grouping.class,
                Meetings.class,
                Joinings.class
            })
    void a_store_that_does_nothing_fails_every_test(Class<?> suite) {
        assertAllFail("junit-jupiter", suite);
    }

    @ParameterizedTest
    @ValueSource(classes = {Laws.class, Reconciliation.class, OutboxLaws.class})
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

    static class Refusals extends RefusalsContract {
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
}
