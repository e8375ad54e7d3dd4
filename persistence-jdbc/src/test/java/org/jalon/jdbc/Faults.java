package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jalon.Jalon;
import org.jalon.JalonException;
import org.jalon.Store;
import org.jalon.community.CommunityId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever call to the database fails, and however: all or nothing is done, and doing it again is safe. */
abstract class Faults {

    private static final List<String> STATES = List.of("08006", "40001", "57014", "53300", "HY000");
    private static final Set<String> ENDS = Set.of("getConnection", "commit", "rollback", "setAutoCommit");

    /** That of real servers, on which each fault takes its time; 1 tries every call. */
    static final int STRIDE = Integer.getInteger("jalon.faults.stride", 7);

    private final FaultyDatabase database;
    private final Store store;
    private final Host host;
    private final Jalon calm;
    private final int stride;

    /** Where each so-many-th call fails, and each that begins or ends a transaction. */
    Faults(Server server, JdbcSettings settings, int stride, Function<FaultyDatabase, Host> hosts) {
        this.database = new FaultyDatabase(server.dataSource());
        this.host = hosts.apply(database);
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
    @EnumSource
    void a_commit_whose_answer_is_lost_is_done_once(UseCase useCase) {
        Course course = course(useCase);

        boolean struck = withFault(answerToCommitLost(course), course);

        assertThat(struck).isTrue();
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

    /** What the host is told, if anything, when the answer to the commit of a use case is lost. */
    final @Nullable JalonException toldAtCommit(UseCase useCase) {
        Course course = course(useCase);
        CommunityId id = scene(useCase);
        return told(answerToCommitLost(course), () -> call(useCase, id));
    }

    /**
     * A use case without a fault.
     *
     * @param calls what it asks of the database
     */
    private record Course(UseCase useCase, Sight before, Sight done, List<String> calls) {}

    private Course course(UseCase useCase) {
        Sight before = sight(useCase, scene(useCase));
        CommunityId id = scene(useCase);
        database.arm(Fault.NONE);
        call(useCase, id);
        List<String> calls = database.calls();
        return new Course(useCase, before, sight(useCase, id), calls);
    }

    private static Fault answerToCommitLost(Course course) {
        return new Fault(course.calls().indexOf("commit") + 1, true, "08006");
    }

    private void everyCall(UseCase useCase, boolean after, int shift) {
        Course course = course(useCase);
        List<String> calls = course.calls();
        boolean struck = true;
        for (int at = 1; struck; at++) {
            if (at > calls.size() || at % stride == 0 || ENDS.contains(calls.get(at - 1))) {
                struck = withFault(new Fault(at, after, state(at + shift)), course);
            }
        }
    }

    private boolean withFault(Fault fault, Course course) {
        CommunityId id = scene(course.useCase());
        JalonException told = told(fault, () -> call(course.useCase(), id));
        boolean struck = database.struck();
        if (told != null) {
            assertThat(sight(course.useCase(), id)).as("%s: %s", fault, told).isIn(left(told, course));
            call(course.useCase(), id);
        }

        assertThat(sight(course.useCase(), id)).as("%s: %s", fault, told).isEqualTo(course.done());
        Sight.assertReconciled(id, calm);
        assertThat(database.complaints()).isEmpty();
        return struck;
    }

    private void call(UseCase useCase, CommunityId id) {
        host.call(jalon -> useCase.on(id, jalon));
    }

    private CommunityId scene(UseCase useCase) {
        CommunityId id = Scene.begun(calm);
        useCase.leadUp(id, calm);
        return id;
    }

    private Sight sight(UseCase useCase, CommunityId id) {
        return Sight.of(useCase, id, store, calm);
    }

    private static List<Sight> left(JalonException told, Course course) {
        return told instanceof UnknownOutcome ? List.of(course.before(), course.done()) : List.of(course.before());
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
        host.call(jalon ->
                jalon.communities().found(Scene.draft(), Scene.ANIMATOR).orElseThrow());
    }

    private static String state(int number) {
        return STATES.get(number % STATES.size());
    }
}
