package org.jalon.benchmarks;

import java.util.Arrays;
import java.util.List;
import org.jalon.activity.Activity;

/** Records 1,000 activities at a time. */
record InBatches(JalonCommunity community) implements Recorder {

    private static final int BATCH = 1_000;

    @Override
    public long take(Activity[] activities, int from, int until) {
        List<Activity> all = Arrays.asList(activities);
        long entries = 0;
        for (int i = from; i < until; i += BATCH) {
            entries += community
                    .jalon()
                    .recordAll(community.id(), all.subList(i, Math.min(i + BATCH, until)))
                    .orElseThrow()
                    .entries()
                    .size();
        }
        return entries;
    }
}
