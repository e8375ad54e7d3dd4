package org.jalon.contract;

import static org.jalon.contract.World.BY_ANIMATOR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jalon.Jalon;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.CommunityId;

/** Histories of activities, and communities of a Jalon that have them. */
record Histories(Jalon jalon) {

    CommunityId communityWith(List<Activity> log) {
        CommunityId community = World.communityUnder(World.everything(), jalon);
        for (Activity activity : log) {
            jalon.record(community, activity).orElseThrow();
        }
        return community;
    }

    /** Quicker where there is much. */
    CommunityId communityWithAtOnce(List<Activity> log) {
        CommunityId community = World.communityUnder(World.everything(), jalon);
        jalon.recordAll(community, log).orElseThrow();
        return community;
    }

    Books books(CommunityId community) {
        return Books.of(community, jalon);
    }

    long written(CommunityId community) {
        return Books.subjects().stream()
                .mapToLong(subject ->
                        jalon.recognition().history(community, subject).size())
                .sum();
    }

    void retractSome(CommunityId community, List<Activity> log, Random order) {
        for (Activity activity : shuffled(log, order).subList(0, log.size() / 3)) {
            jalon.retract(community, activity.id(), BY_ANIMATOR).orElseThrow();
        }
    }

    static List<Activity> sorted(List<Activity> log) {
        return log.stream()
                .sorted(Comparator.comparing(Activity::occurredAt).thenComparing(Activity::id))
                .toList();
    }

    static List<Activity> shuffled(List<Activity> log, Random order) {
        List<Activity> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }

    static Activity later(Activity so) {
        return copy(so, so.id(), so.occurredAt().plusSeconds(1));
    }

    static List<Activity> renamed(List<Activity> log) {
        return log.stream()
                .map(so -> copy(so, new ActivityId("mistake " + so.id()), so.occurredAt()))
                .toList();
    }

    private static Activity copy(Activity so, ActivityId id, Instant at) {
        return new Activity(
                id,
                so.kind(),
                so.actor(),
                so.object(),
                so.thread(),
                so.beneficiary(),
                so.amount(),
                at,
                so.attributes());
    }
}
