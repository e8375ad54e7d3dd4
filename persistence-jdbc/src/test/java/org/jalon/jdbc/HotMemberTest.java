package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jalon.Jalon;
import org.jalon.community.CommunityId;
import org.jalon.recognition.Recorded;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Subject;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many writers at once, and others in their way. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HotMemberTest {

    private static final int WRITERS = 16;
    private static final int EACH = 5;
    private static final Subject ADA = Subject.member(Scene.ADA);

    @ParameterizedTest
    @EnumSource
    void what_sixteen_writers_do_to_one_member_is_all_done_and_nothing_twice(Server server) throws Exception {
        Jalon jalon = Scene.jalon(Tables.settings(server).owning(server.dataSource()));
        CommunityId id = Scene.founded(jalon);

        List<Long> recorded = Crowd.of(WRITERS, writer -> recordedAnew(jalon, id, writer));

        assertThat(recorded).hasSize(WRITERS);
        assertAllDoneOnce(jalon, id, recorded);
    }

    /** A host may set its pool so; then whoever waited for the community is told that it was changed. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL_16", "POSTGRESQL_18", "MARIADB"})
    void serialization_failures_are_overcome(Server server) throws Exception {
        Jalon jalon = Scene.jalon(
                Tables.settings(server).owning(Tables.isolated(server, Connection.TRANSACTION_SERIALIZABLE)));
        CommunityId id = Scene.founded(jalon);

        List<Long> recorded = Crowd.of(WRITERS, writer -> recordedAnew(jalon, id, writer));

        assertAllDoneOnce(jalon, id, recorded);
    }

    @ParameterizedTest
    @EnumSource
    void a_deadlock_with_the_host_costs_nothing_but_time(Server server) throws Exception {
        Jalon jalon = Scene.jalon(Tables.settings(server).owning(server.dataSource()));
        CommunityId id = Scene.begun(jalon);
        CountDownLatch held = new CountDownLatch(1);

        Crowd.of(2, who -> who == 0 ? hostLocksTheOtherWayRound(server, id, held) : recordedOnce(jalon, id, held));

        assertThat(jalon.recognition().balance(id, ADA, AwardKind.RECOGNITION)).isEqualTo(10L * (Scene.PAST + 1));
        Sight.assertReconciled(id, jalon);
    }

    @ParameterizedTest
    @EnumSource
    void communities_do_not_wait_for_one_whose_transaction_is_open(Server server) throws Exception {
        JdbcStore store = Tables.settings(server).owning(server.dataSource());
        Jalon jalon = Scene.jalon(store);
        CommunityId busy = Scene.begun(jalon);
        List<CommunityId> others = List.of(Scene.begun(jalon), Scene.begun(jalon), Scene.begun(jalon));
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);

        try (Crowd holder = new Crowd(1)) {
            Future<Boolean> held = holder.submit(() -> store.inTransaction(busy, session -> {
                boolean founded = session.communities().find().isPresent();
                session.memberships().save(session.memberships().find(Scene.BOB).orElseThrow());
                written.countDown();
                return founded && Crowd.await(mayEnd);
            }));
            assertThat(Crowd.await(written)).isTrue();

            Crowd.of(3, who -> recordedAnew(jalon, others.get(who), who));

            mayEnd.countDown();
            assertThat(held.get(30, TimeUnit.SECONDS)).isTrue();
        }
        others.forEach(other -> Sight.assertReconciled(other, jalon));
    }

    /** Neighbours send the same activities, as when a queue delivers at least once. */
    private static long recordedAnew(Jalon jalon, CommunityId id, int writer) {
        long anew = 0;
        for (int i = 0; i < EACH; i++) {
            Recorded recorded =
                    jalon.record(id, Scene.answer(100 + writer / 2 * EACH + i)).orElseThrow();
            anew += recorded.alreadyRecorded() ? 0 : 1;
        }
        return anew;
    }

    private static void assertAllDoneOnce(Jalon jalon, CommunityId id, List<Long> recorded) {
        int all = WRITERS / 2 * EACH;
        assertThat(recorded.stream().mapToLong(Long::longValue).sum()).isEqualTo(all);
        assertThat(jalon.recognition().balance(id, ADA, AwardKind.RECOGNITION)).isEqualTo(10L * all);
        assertThat(jalon.recognition().history(id, ADA))
                .filteredOn(entry -> entry.award().kind().equals(AwardKind.RECOGNITION))
                .hasSize(all);
        Sight.assertReconciled(id, jalon);
    }

    private static boolean recordedOnce(Jalon jalon, CommunityId id, CountDownLatch held) {
        assertThat(Crowd.await(held)).isTrue();
        return jalon.record(id, Scene.answer(Scene.PAST)).isAccepted();
    }

    /** First what Jalon writes last, then the community. Whoever is chosen to give way, gives way. */
    private static boolean hostLocksTheOtherWayRound(Server server, CommunityId id, CountDownLatch held)
            throws SQLException {
        try (Connection connection = server.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                Tables.lock(server, connection, "account", id);
                held.countDown();
                Tables.lock(server, connection, "community", id);
                return true;
            } catch (SQLException chosen) {
                assertThat(Failure.of(chosen)).isEqualTo(Failure.RETRY);
                return false;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
