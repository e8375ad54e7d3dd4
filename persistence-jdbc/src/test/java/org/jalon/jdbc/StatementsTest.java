package org.jalon.jdbc;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.activity.Activity.activity;
import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MemberId.member;
import static org.jalon.recognition.builtin.Gifts.badge;
import static org.jalon.recognition.builtin.Gifts.points;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.sum;
import static org.jalon.recognition.policy.PolicyDraft.policy;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jalon.CalendarPeriod;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.community.CommunityId;
import org.jalon.community.MembershipDraft;
import org.jalon.recognition.BatchRecorded;
import org.jalon.recognition.policy.PolicyDraft;
import org.junit.jupiter.api.Test;

/** How often the database is asked does not depend on how many activities there are. */
class StatementsTest {

    private static final Instant START = Instant.parse("2026-03-26T10:00:00Z");
    private static final int MEMBERS = 40;
    private static final PolicyDraft POLICY = policy("helpful")
            .with(points("help", 10).forEach("answered").atMost(500).per(CalendarPeriod.DAY))
            .with(points("thanks", 1).of("kudos").forEach("badge:helper"))
            .with(badge("helper").when(count("answered").reachesEvery(3)))
            .with(badge("star").when(sum(RECOGNITION).reaches(200)));

    private final CountedStatements counted = new CountedStatements();
    private final Jalon jalon = Jalon.builder()
            .store(JdbcStore.settings()
                    .at(Server.POSTGRESQL_18.migrated())
                    .owning(counted.on(Server.POSTGRESQL_18.dataSource())))
            .build();

    @Test
    void in_order_there_are_as_many_statements_for_many_activities_as_for_few() {
        SortedMap<String, Integer> few = statementsFor(community(), answers(100, 0));
        SortedMap<String, Integer> many = statementsFor(community(), answers(2000, 0));

        assertThat(shapes(many)).isEqualTo(shapes(few));
        assertThat(total(many) - total(few)).isLessThan(chunks(2000, Among.MANY));
    }

    @Test
    void late_there_are_as_many_statements_for_many_activities_as_for_few() {
        CommunityId one = communityWithPast();
        CommunityId other = communityWithPast();

        SortedMap<String, Integer> few = statementsFor(one, answers(100, -3600));
        SortedMap<String, Integer> many = statementsFor(other, answers(2000, -3600));

        assertThat(total(many) - total(few)).isLessThan(2 * chunks(2000, Among.MANY) + 4 * chunks(MEMBERS, Union.MOST));
        assertThat(many.values().stream().mapToInt(Integer::intValue).max().orElseThrow())
                .isLessThan(10);
    }

    @Test
    void a_single_activity_takes_few_statements() {
        CommunityId community = communityWithPast();

        counted.reset();
        jalon.record(community, answer("one", 1, 100_000)).orElseThrow();

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

    private CommunityId community() {
        CommunityId community = jalon.communities()
                .found(aCommunity("Statements").since(START.minusSeconds(100_000)), by(member("m0")))
                .orElseThrow();
        for (int i = 1; i < MEMBERS; i++) {
            MembershipDraft draft = MembershipDraft.aMember("m" + i).since(START.minusSeconds(100_000));
            jalon.communities().join(community, draft, by(member("m0"))).orElseThrow();
        }
        jalon.recognition()
                .adoptFrom(START.minusSeconds(100_000), community, POLICY, by(member("m0")))
                .orElseThrow();
        return community;
    }

    private CommunityId communityWithPast() {
        CommunityId community = community();
        jalon.recordAll(
                        community,
                        IntStream.range(0, 400)
                                .mapToObj(i -> answer("past " + i, i, 10L * i))
                                .toList())
                .orElseThrow();
        return community;
    }

    private static List<Activity> answers(int count, long from) {
        List<Activity> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add(answer(from + "/" + i, i, from + i));
        }
        return answers;
    }

    private static Activity answer(String id, int who, long seconds) {
        return activity("answered")
                .id(id)
                .by(member("m" + who % MEMBERS))
                .on("post " + id)
                .at(START.plusSeconds(seconds));
    }
}
