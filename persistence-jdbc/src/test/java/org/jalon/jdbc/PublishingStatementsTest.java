package org.jalon.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.community.CommunityId;
import org.jalon.event.Event;
import org.jalon.event.delivery.Relay;
import org.jalon.event.delivery.RelaySettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often the database is asked for events depends neither on how many are published nor on how many are delivered. */
class PublishingStatementsTest {

    private static final int FOR_LINE_AND_EVENTS = 2;
    private static final int FOR_CLAIM_AND_SETTLEMENT = 8;
    private static final int FOR_NOTHING_DUE = 1;

    private final CountedStatements counted = new CountedStatements();
    private final JdbcStore store = JdbcStore.settings()
            .at(Server.POSTGRESQL_18.migrated())
            .owning(counted.on(Server.POSTGRESQL_18.dataSource()));
    private final Jalon silent = Jalon.builder().store(store).build();
    private final Jalon publishing =
            Jalon.builder().store(store).publishingEvents().build();

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 2000})
    void a_batch_that_is_published_takes_two_statements_more(int activities) {
        List<Activity> answers = Answers.answers(activities, 0);

        int untold = statementsFor(silent, answers);
        int told = statementsFor(publishing, answers);

        assertThat(told - untold).isEqualTo(FOR_LINE_AND_EVENTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 300})
    void a_batch_that_is_delivered_takes_as_many_statements_for_many_events_as_for_one(int events) {
        CommunityId community = Answers.community(silent);
        List<Activity> answers = Answers.answers(events, 0);
        publishing.recordAll(community, answers).orElseThrow();
        List<Event> delivered = new ArrayList<>();
        Relay relay = publishing
                .events()
                .relayTo(delivered::add, RelaySettings.usual().batchSize(1000));

        counted.reset();
        relay.deliverDue();

        assertThat(delivered).hasSizeGreaterThan(events);
        assertThat(counted.total()).isEqualTo(FOR_CLAIM_AND_SETTLEMENT + FOR_NOTHING_DUE);
    }

    private int statementsFor(Jalon jalon, List<Activity> answers) {
        CommunityId community = Answers.community(silent);
        counted.reset();
        jalon.recordAll(community, answers).orElseThrow();
        return counted.total();
    }
}
