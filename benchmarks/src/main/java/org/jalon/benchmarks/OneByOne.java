package org.jalon.benchmarks;

import org.jalon.activity.Activity;

/** Records one activity at a time. */
record OneByOne(JalonCommunity community) implements Recorder {

    @Override
    public long take(Activity[] activities, int from, int until) {
        long entries = 0;
        for (int i = from; i < until; i++) {
            entries += community
                    .jalon()
                    .record(community.id(), activities[i])
                    .orElseThrow()
                    .entries()
                    .size();
        }
        return entries;
    }
}
