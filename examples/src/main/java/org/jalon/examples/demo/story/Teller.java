package org.jalon.examples.demo.story;

import static org.jalon.examples.demo.life.CourseYear.FOUNDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jalon.Refusal;
import org.jalon.Store;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Script;
import org.jalon.examples.demo.life.SiteVisit;

/** Tells Jalon the year: day after day, with a removal, a late import and a change of policy on their dates. */
final class Teller {

    private final long seed;
    private final Script script;
    private final Lms lms;
    private final Arrivals arrivals;
    private final EverydayLife everydayLife;
    private final Chapters chapters;
    private final Agenda agenda = new Agenda();
    private final Map<LocalDate, List<Activity>> byDay;
    private LocalDate today = FOUNDED;

    Teller(long seed, Store store) {
        this.seed = seed;
        script = Script.seeded(seed);
        lms = new Lms(script, seed, store);
        arrivals = new Arrivals(lms);
        var meetings = new Meetings(lms);
        everydayLife = new EverydayLife(lms, script, arrivals, meetings);
        arrivals.plan(agenda);
        meetings.plan(agenda);
        chapters = Chapters.of(lms, agenda);
        byDay = script.activities().stream()
                .collect(Collectors.groupingBy(
                        activity -> CourseYear.dayOf(activity.occurredAt()), TreeMap::new, Collectors.toList()));
    }

    Story tell() {
        lms.adopt(DemoPolicy.atFirst());
        liveUntil(Removal.DAY);
        Removal removal = Removal.from(lms, script);
        liveUntil(SiteVisit.FOUND);
        LateImport late = LateImport.of(script.siteVisit(), lms);
        liveUntil(Revision.DAY);
        Revision revision = lms.revise(DemoPolicy.revised(), CourseYear.COURSE.closes());
        liveUntil(CourseYear.ENDS);
        return new Story(
                seed,
                lms.played(),
                lms.jalon(),
                lms.cohort(),
                lms.log(),
                lms.diary().entries(),
                chapters,
                removal,
                late,
                revision);
    }

    private void liveUntil(LocalDate end) {
        while (today.isBefore(end)) {
            lms.waitUntil(CourseYear.startOf(today));
            depart();
            live(byDay.getOrDefault(today, List.of()));
            agenda.play(today, lms);
            today = today.plusDays(1);
        }
        lms.waitUntil(CourseYear.startOf(today));
    }

    private void depart() {
        script.people().stream().filter(person -> today.equals(person.leaves())).forEach(arrivals::leave);
    }

    /** Each thing is done when it happens; in the evening the host reports what Jalon cannot know by itself. */
    private void live(List<Activity> day) {
        List<Activity> left = new ArrayList<>();
        for (Activity deed : day) {
            lms.waitUntil(deed.occurredAt());
            if (!everydayLife.does(deed)) {
                left.add(deed);
            }
        }
        Map<ActivityId, Refusal> refused =
                left.isEmpty() ? Map.of() : lms.reportAll(left).refused();
        if (!refused.isEmpty()) {
            throw new IllegalStateException("the story is not as the rules want it: " + refused);
        }
    }
}
