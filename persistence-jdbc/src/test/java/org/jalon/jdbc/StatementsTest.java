package org.jalon.jdbc;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.community.CommunityId;
import org.jalon.recognition.BatchRecorded;
import org.junit.jupiter.api.Test;

/** How often the database is asked does not depend on how many activities there are. */
class StatementsTest {

    private final CountedStatements counted = new CountedStatements();
    private final Jalon jalon = Jalon.builder()
            .store(JdbcStore.settings()
                    .at(Server.POSTGRESQL_18.migrated())
                    .owning(counted.on(Server.POSTGRESQL_18.dataSource())))
            .build();

    @Test
    void in_order_there_are_as_many_statements_for_many_activities_as_for_few() {
        SortedMap<String, Integer> few = statementsFor(Answers.community(jalon), Answers.answers(100, 0));
        SortedMap<String, Integer> many = statementsFor(Answers.community(jalon), Answers.answers(2000, 0));

        assertThat(shapes(many)).isEqualTo(shapes(few));
        assertThat(total(many) - total(few)).isLessThan(chunks(2000, Among.MANY));
    }

    @Test
    void late_there_are_as_many_statements_for_many_activities_as_for_few() {
        CommunityId one = communityWithPast();
        CommunityId other = communityWithPast();

        SortedMap<String, Integer> few = statementsFor(one, Answers.answers(100, -3600));
        SortedMap<String, Integer> many = statementsFor(other, Answers.answers(2000, -3600));

        assertThat(total(many) - total(few))
                .isLessThan(2 * chunks(2000, Among.MANY) + 4 * chunks(Answers.MEMBERS, Union.MOST));
        assertThat(many.values().stream().mapToInt(Integer::intValue).max().orElseThrow())
                .isLessThan(10);
    }

    @Test
    void a_single_activity_takes_few_statements() {
        CommunityId community = communityWithPast();

        counted.reset();
        jalon.record(community, Answers.answer("one", 1, 100_000)).orElseThrow();

        assertThat(counted.total()).isLessThanOrEqualTo(18);
    }

    private SortedMap<String, Integer> statementsFor(CommunityId community, List<Activity> activities) {
        counted.reset();
        BatchRecorded recorded = jalon.recordAll(community, activities).orElseThrow();
        assertThat(recorded.recorded()).isEqualTo(activities.size());
        assertThat(recorded.entries()).isNotEmpty();
        return counted.byText();
    }

    /** The statements without their lists of keys. */
    private static List<String> shapes(SortedMap<String, Integer> statements) {
        return statements.keySet().stream()
                .map(text -> text.replaceAll("in \\([?, ]+\\)", "in (…)"))
                .distinct()
                .sorted(comparing(String::toString))
                .toList();
    }

    private static int total(SortedMap<String, Integer> statements) {
        return statements.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int chunks(int keys, int most) {
        return (keys + most - 1) / most * 3;
    }

    private CommunityId communityWithPast() {
        CommunityId community = Answers.community(jalon);
        jalon.recordAll(
                        community,
                        IntStream.range(0, 400)
                                .mapToObj(i -> Answers.answer("past " + i, i, 10L * i))
                                .toList())
                .orElseThrow();
        return community;
    }
}
