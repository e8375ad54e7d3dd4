package org.jalon.examples.stackexchange.replay;

import java.util.Locale;

/** Ids of activities: zero-padded, so that in the order of ids are votes of one day in the order in which they were cast. */
final class SiteId {

    private SiteId() {}

    static String of(String table, long id) {
        return String.format(Locale.ROOT, "%s-%010d", table, id);
    }
}
