package org.jalon.moderation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.Session;
import org.jalon.Values;
import org.jalon.activity.ContentId;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.record.Mark;

/**
 * All that one member reported of one contribution, by reason: what it weighs, and in which version of the case it was decided; -1 while it is open.
 *
 * @param content of which contribution
 * @param reporter who
 * @param reports by reason
 */
record ReportMark(ContentId content, MemberId reporter, SortedMap<String, Report> reports) {

    private static final String TYPE = "report";
    private static final int PAGE = 500;
    private static final long OPEN = -1;

    record Report(long weight, long decidedIn) {

        boolean isOpen() {
            return decidedIn == OPEN;
        }
    }

    static ReportMark of(ContentId content, MemberId reporter, Session session) {
        return session.marks()
                .find(TYPE, content.value(), reporter)
                .map(ReportMark::read)
                .orElse(new ReportMark(content, reporter, new TreeMap<>()));
    }

    /** Of all reporters, however many. */
    static List<ReportMark> on(ContentId content, Session session) {
        List<ReportMark> all = new ArrayList<>();
        List<Mark> page = session.marks().on(TYPE, content.value(), null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(mark -> all.add(read(mark)));
            page = page.size() < PAGE
                    ? List.of()
                    : session.marks()
                            .on(TYPE, content.value(), page.get(page.size() - 1).member(), PAGE);
        }
        return all;
    }

    private static ReportMark read(Mark mark) {
        SortedMap<String, Report> reports = new TreeMap<>();
        for (String reason : mark.details().asMap().keySet()) {
            List<Long> pair = mark.details().numbers(reason);
            reports.put(reason, new Report(pair.get(0), pair.get(1)));
        }
        return new ReportMark(new ContentId(mark.target()), mark.member(), reports);
    }

    boolean has(String reason) {
        return reports.containsKey(reason);
    }

    /** Whether any of them is open and weighs something. */
    boolean weighs() {
        return reports.values().stream().anyMatch(report -> report.isOpen() && report.weight() > 0);
    }

    ReportMark with(String reason, long weight) {
        return with(Map.of(reason, new Report(weight, OPEN)));
    }

    /** Those that are open. */
    SortedMap<String, Report> open() {
        return in(OPEN);
    }

    /** Those that were decided in that version. */
    SortedMap<String, Report> in(long version) {
        SortedMap<String, Report> some = new TreeMap<>(reports);
        some.values().removeIf(report -> report.decidedIn() != version);
        return some;
    }

    ReportMark decidedIn(long version) {
        return moved(open(), version);
    }

    ReportMark openedFrom(long version) {
        return moved(in(version), OPEN);
    }

    private ReportMark moved(SortedMap<String, Report> those, long version) {
        SortedMap<String, Report> changed = new TreeMap<>();
        those.forEach((reason, report) -> changed.put(reason, new Report(report.weight(), version)));
        return with(changed);
    }

    private ReportMark with(Map<String, Report> changed) {
        SortedMap<String, Report> all = new TreeMap<>(reports);
        all.putAll(changed);
        return new ReportMark(content, reporter, all);
    }

    void save(Situation situation) {
        Values details = Values.none();
        for (Map.Entry<String, Report> each : reports.entrySet()) {
            details = details.with(
                    each.getKey(),
                    List.of(each.getValue().weight(), each.getValue().decidedIn()));
        }
        situation.session().marks().save(new Mark(TYPE, content.value(), reporter, situation.now(), details));
    }
}
