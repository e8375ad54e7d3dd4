package org.jalon.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jalon.Jalon;
import org.jalon.community.CommunityId;
import org.jalon.event.Event;
import org.jalon.event.delivery.EventListener;
import org.jalon.event.delivery.RelaySettings;
import org.jalon.event.delivery.Round;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TwoRelaysTest {

    private static final int COMMUNITIES = 12;

    @ParameterizedTest
    @EnumSource
    void at_once_they_deliver_each_event_once_and_in_the_order_of_its_community(Server server) throws Exception {
        Jalon jalon = Jalon.builder().store(server.store()).publishingEvents().build();
        for (int i = 0; i < COMMUNITIES; i++) {
            jalon.communities().found(aCommunity("c" + i), by(member("m"))).orElseThrow();
        }
        List<Event> taken = Collections.synchronizedList(new ArrayList<>());

        Set<String> workers = deliveredByTwo(jalon, taken);

        assertThat(workers).hasSize(2);
        Map<CommunityId, List<Long>> places =
                taken.stream().collect(groupingBy(Event::community, mapping(Event::place, toList())));
        assertThat(places).hasSize(COMMUNITIES);
        assertThat(places.values()).allMatch(each -> each.equals(List.of(1L, 2L)));
    }

    /** Neither goes on before the other one has a claim too. */
    private static Set<String> deliveredByTwo(Jalon jalon, List<Event> taken) throws Exception {
        Set<String> workers = Collections.synchronizedSet(new HashSet<>());
        CountDownLatch both = new CountDownLatch(2);
        EventListener listener = event -> {
            if (workers.add(Thread.currentThread().getName())) {
                both.countDown();
            }
            assertThat(both.await(30, TimeUnit.SECONDS)).isTrue();
            taken.add(event);
        };
        RelaySettings single = RelaySettings.usual().batchSize(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Round> one = threads.submit(
                    () -> jalon.events().relayTo(listener, single).deliverDue());
            Future<Round> other = threads.submit(
                    () -> jalon.events().relayTo(listener, single).deliverDue());
            assertThat(one.get(60, TimeUnit.SECONDS).delivered()
                            + other.get(60, TimeUnit.SECONDS).delivered())
                    .isEqualTo(2 * COMMUNITIES);
        } finally {
            threads.shutdownNow();
        }
        return workers;
    }

    @ParameterizedTest
    @EnumSource
    void a_store_that_joins_says_that_it_takes_an_owning_one(Server server) {
        JdbcStore joining = JdbcStore.joining(server.dataSource());

        assertThatThrownBy(joining::deliveries).isInstanceOf(NotOwned.class).hasMessageContaining("JdbcStore.owning");
    }
}
