package org.jalon.benchmarks;

import org.jalon.activity.Activity;

/** Something that keeps activities and what follows from them. */
interface Recorder {

    /** Takes those from an index on until before another; returns how many entries that wrote. */
    long take(Activity[] activities, int from, int until);
}
