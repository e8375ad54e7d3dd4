package org.jalon.examples.demo.story;

import static org.jalon.examples.demo.life.CourseYear.FOUNDED;
import static org.jalon.examples.policy.LearningActivity.MEMBER_JOINED;

import java.time.LocalDate;
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
    private final Map<LocalDate, List<Activity>> byDay;
    private LocalDate today = FOUNDED;

    Teller(long seed, Store store) {
        this.seed = seed;
        script = Script.seeded(seed);
        lms = new Lms(script.communityManager(), seed, store);
        byDay = script.activities().stream()
                .collect(Collectors.groupingBy(
                        activity -> CourseYear.dayOf(activity.occurredAt()), TreeMap::new, Collectors.toList()));
    }

    Story tell() {
        lms.adopt(DemoPolicy.atFirst());
        liveUntil(Removal.DAY);
        Removal removal = Removal.by(script.moderator(), lms, script);
        liveUntil(SiteVisit.FOUND);
        LateImport late = LateImport.of(script.siteVisit(), lms);
        liveUntil(Revision.DAY);
        Revision revision = lms.revise(DemoPolicy.revised(), CourseYear.COURSE.closes());
        liveUntil(CourseYear.ENDS);
        return new Story(seed, script, lms.jalon(), lms.cohort(), lms.told(), removal, late, revision);
    }

    private void liveUntil(LocalDate end) {
        while (today.isBefore(end)) {
            lms.waitUntil(CourseYear.startOf(today));
            depart();
            if (byDay.containsKey(today)) {
                live(byDay.get(today));
            }
            today = today.plusDays(1);
        }
        lms.waitUntil(CourseYear.startOf(today));
    }

    private void depart() {
        script.people().stream().filter(person -> today.equals(person.leaves())).forEach(lms::leave);
    }

    /** Who joins does so at once; in the evening Jalon is told all that happened. */
    private void live(List<Activity> day) {
        day.forEach(this::happen);
        Map<ActivityId, Refusal> refused = lms.reportAll(day).refused();
        if (!refused.isEmpty()) {
            throw new IllegalStateException("the story is not as the rules want it: " + refused);
        }
    }

    private void happen(Activity activity) {
        lms.waitUntil(activity.occurredAt());
        if (activity.kind().equals(MEMBER_JOINED)) {
            activity.recipient().map(script::person).ifPresent(lms::join);
        }
    }
}
