package org.jalon.benchmarks;

import static org.jalon.activity.Activity.activity;

import java.time.Instant;
import java.util.Random;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;

/** What is recorded: the same for the same numbers, built before anything is measured. */
final class History {

    static final String KIND = "answer.published";
    static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    private static final long SEED = 20_260_301;

    private final MemberId[] members;
    private final Activity[] activities;

    private History(MemberId[] members, Activity[] activities) {
        this.members = members;
        this.activities = activities;
    }

    /** One activity a second, each of a member drawn at random, worth 1 to 1,000. */
    static History of(int members, int activities) {
        Random random = new Random(SEED);
        MemberId[] all = new MemberId[members];
        for (int i = 0; i < members; i++) {
            all[i] = MemberId.member("member-" + i);
        }
        Activity[] stream = new Activity[activities];
        for (int i = 0; i < activities; i++) {
            stream[i] = activity(KIND)
                    .id("activity-" + i)
                    .by(all[random.nextInt(members)])
                    .amounting(1 + random.nextInt(1_000))
                    .at(START.plusSeconds(i));
        }
        return new History(all, stream);
    }

    MemberId[] members() {
        return members;
    }

    Activity[] activities() {
        return activities;
    }
}
