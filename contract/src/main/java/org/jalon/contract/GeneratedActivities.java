package org.jalon.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;

/** Activities in a {@link World}: few members, contents and moments, so that they meet often. */
final class GeneratedActivities {

    private static final int LONGEST = 40;

    private GeneratedActivities() {}

    /** With distinct ids, in an order that is neither that of ids nor that of moments. */
    static Arbitrary<List<Activity>> lists() {
        return lists(0, LONGEST);
    }

    /** Long enough for folds to have a past worth remembering. */
    static Arbitrary<List<Activity>> longLists() {
        return lists(4 * LONGEST, 8 * LONGEST);
    }

    private static Arbitrary<List<Activity>> lists(int shortest, int longest) {
        return one().withoutEdgeCases()
                .list()
                .ofMinSize(shortest)
                .ofMaxSize(longest)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(GeneratedActivities::withDistinctIds)
                .withoutEdgeCases();
    }

    private static List<Activity> withDistinctIds(List<Activity> drawn) {
        List<Activity> distinct = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Activity so = drawn.get(i);
            String id = "a" + (i * 17) % LONGEST + "/" + i;
            distinct.add(new Activity(
                    new ActivityId(id),
                    so.kind(),
                    so.actor(),
                    so.object(),
                    so.thread(),
                    so.beneficiary(),
                    so.amount(),
                    so.occurredAt(),
                    so.attributes()));
        }
        return distinct;
    }

    private static Arbitrary<Activity> one() {
        Arbitrary<MemberId> members = Arbitraries.of(World.MEMBERS);
        return Combinators.combine(
                        Arbitraries.of("asked", "answered", "answered", "accepted", "liked", "joined"),
                        members.injectNull(0.1),
                        Arbitraries.of("c1", "c2", "c3").map(ContentId::new).injectNull(0.2),
                        Arbitraries.of("t1", "t2").map(ThreadId::new).injectNull(0.2),
                        members.injectNull(0.5),
                        Arbitraries.longs().between(-2, 5),
                        Arbitraries.integers().between(0, 9 * 24),
                        Arbitraries.of(true, false))
                .as((kind, actor, object, thread, beneficiary, amount, hours, flag) -> new Activity(
                        new ActivityId("?"),
                        kind,
                        actor,
                        object,
                        thread,
                        beneficiary,
                        amount,
                        World.START.plus(Duration.ofHours(hours)),
                        flag ? Values.none().with("note", "fünf\n=5\\").with("first", true) : Values.none()));
    }
}
