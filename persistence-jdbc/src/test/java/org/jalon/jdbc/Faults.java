package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jalon.Jalon;
import org.jalon.JalonException;
import org.jalon.Store;
import org.jalon.community.CommunityId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever call to the database fails, and however: all or nothing is done, and doing it again is safe. */
abstract class Faults {

    private static final List<String> STATES = List.of("08006", "40001", "57014", "53300", "HY000");
    private static final Set<String> ENDS = Set.of("getConnection", "commit", "rollback", "setAutoCommit");

    private final FaultyDatabase database;
    private final Store store;
    private final Jalon faulty;
    private final Jalon calm;
    private final int stride;

    /** Where each so-many-th call fails, and each that begins or ends a transaction. */
    Faults(Server server, JdbcSettings settings, int stride) {
        this.database = new FaultyDatabase(server.dataSource());
        this.faulty = Scene.jalon(settings.trying(3, attempt -> {}).owning(database.dataSource()));
        this.store = settings.owning(server.dataSource());
        this.calm = Scene.jalon(store);
        this.stride = stride;
    }

    @ParameterizedTest
    @EnumSource
    void before_any_call(UseCase useCase) {
        everyCall(useCase, false, 0);
    }

    @ParameterizedTest
    @EnumSource
    void after_any_call(UseCase useCase) {
        everyCall(useCase, true, 2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_community_is_founded_once_by_who_looks_before_founding_it_again(boolean after) {
        boolean struck = true;
        for (int at = 1; struck; at++) {
            Set<CommunityId> before = Set.copyOf(store.communities());

            JalonException told = told(new Fault(at, after, state(at)), this::found);
            struck = database.struck();
            if (told != null && Set.copyOf(store.communities()).equals(before)) {
                found();
            }

            assertThat(store.communities())
                    .filteredOn(Predicate.not(before::contains))
                    .as("call %s: %s", at, told)
                    .hasSize(1);
            assertThat(database.complaints()).isEmpty();
        }
    }

    @Test
    void a_lost_answer_to_a_commit_is_told_as_such_and_not_when_only_reading() {
        assertThat(toldAtCommit(UseCase.RECORD_LATE)).isInstanceOf(UnknownOutcome.class);
        assertThat(toldAtCommit(UseCase.BALANCES)).isInstanceOf(StoreFailure.class);
    }

    private @Nullable JalonException toldAtCommit(UseCase useCase) {
        database.arm(Fault.NONE);
        useCase.on(Scene.begun(calm), faulty);
        int commit = database.calls().indexOf("commit") + 1;
        CommunityId id = Scene.begun(calm);

        return told(new Fault(commit, true, "08006"), () -> useCase.on(id, faulty));
    }

    private void everyCall(UseCase useCase, boolean after, int shift) {
        Sight before = sight(Scene.begun(calm));
        CommunityId undisturbed = Scene.begun(calm);
        database.arm(Fault.NONE);
        useCase.on(undisturbed, faulty);
        List<String> calls = database.calls();
        Sight done = sight(undisturbed);
        boolean struck = true;
        for (int at = 1; struck; at++) {
            if (at > calls.size() || at % stride == 0 || ENDS.contains(calls.get(at - 1))) {
                CommunityId id = before.equals(done) ? undisturbed : Scene.begun(calm);
                struck = withFault(new Fault(at, after, state(at + shift)), useCase, id, before, done);
            }
        }
    }

    private boolean withFault(Fault fault, UseCase useCase, CommunityId id, Sight before, Sight done) {
        JalonException told = told(fault, () -> useCase.on(id, faulty));
        boolean struck = database.struck();
        if (told != null) {
            assertThat(sight(id)).as("%s: %s", fault, told).isIn(left(told, before, done));
            useCase.on(id, faulty);
        }

        assertThat(sight(id)).as("%s: %s", fault, told).isEqualTo(done);
        Sight.assertReconciled(id, calm);
        assertThat(database.complaints()).isEmpty();
        return struck;
    }

    private Sight sight(CommunityId id) {
        return Sight.of(id, store, calm);
    }

    private static List<Sight> left(JalonException told, Sight before, Sight done) {
        return told instanceof UnknownOutcome ? List.of(before, done) : List.of(before);
    }

    /** What the host is told, if anything. */
    private @Nullable JalonException told(Fault fault, Runnable command) {
        database.arm(fault);
        try {
            command.run();
            return null;
        } catch (StoreFailure | UnknownOutcome told) {
            return told;
        }
    }

    private void found() {
        faulty.communities().found(Scene.draft(), Scene.ANIMATOR).orElseThrow();
    }

    private static String state(int number) {
        return STATES.get(number % STATES.size());
    }
}
