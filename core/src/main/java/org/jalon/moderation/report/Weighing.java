package org.jalon.moderation.report;

/**
 * How much a report weighs, in hundredths. Pure.
 *
 * <p>One point, and one for each level of the reporter up to {@value #HIGHEST_LEVEL}, or five for staff; and up to five more, or less, for how often
 * moderators agreed: nothing before {@value #LEARNED_AFTER} reports were decided, then it rises from nothing at a share of {@value #PIVOT} % to five
 * points at 100 %, and falls to five less at 0 %, in a straight line each; and what the reason adds. Never less than nothing; and nothing at all when,
 * of at least {@value #ABUSIVE_AFTER} decided reports, {@value #ABUSIVE} % or fewer were agreed with. The idea of point, level, accuracy around a pivot
 * and bonus of the reason is that of Discourse's reviewable scores, as its public documentation describes them; there the accuracy also grows with the
 * number of reports.
 */
public final class Weighing {

    /** What staff has instead of levels. */
    public static final int STAFF = 500;

    static final int HIGHEST_LEVEL = 4;
    static final int LEARNED_AFTER = 6;
    static final int PIVOT = 70;
    static final int ABUSIVE_AFTER = 10;
    static final int ABUSIVE = 20;

    private static final long POINT = 100;
    private static final long ACCURACY = 500;

    private Weighing() {}

    /**
     * Of one report.
     *
     * @param level of the reporter
     * @param staff whether the reporter is staff
     * @param record of the reporter
     * @param bonus of the reason
     */
    public static long weight(long level, boolean staff, ReporterRecord record, long bonus) {
        if (isAbusive(record)) {
            return 0;
        }
        long standing = staff ? STAFF : POINT * Math.max(0, Math.min(level, HIGHEST_LEVEL));
        return Math.max(0, POINT + standing + accuracy(record) + bonus);
    }

    /** Whether reports of that member weigh nothing. */
    public static boolean isAbusive(ReporterRecord record) {
        return record.decided() >= ABUSIVE_AFTER && record.agreed() * 100 <= record.decided() * ABUSIVE;
    }

    /** What being right so often adds, or takes away; rounded down. */
    public static long accuracy(ReporterRecord record) {
        long decided = record.decided();
        if (decided < LEARNED_AFTER) {
            return 0;
        }
        long above = record.agreed() * 100 - decided * PIVOT;
        long most = decided * (above >= 0 ? 100 - PIVOT : PIVOT);
        return Math.floorDiv(ACCURACY * above, most);
    }
}
