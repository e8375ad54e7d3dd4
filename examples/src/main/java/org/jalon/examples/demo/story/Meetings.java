package org.jalon.examples.demo.story;

import static org.jalon.gathering.GatheringDraft.aGathering;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jalon.activity.Activity;
import org.jalon.community.Actor;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Gatherings;
import org.jalon.gathering.GatheringDraft;
import org.jalon.gathering.GatheringId;

/** Gatherings are planned ten days ahead; who comes says so. */
final class Meetings implements Chapter {

    private static final int DAYS_AHEAD = 10;
    private static final Duration LENGTH = Duration.ofHours(3);

    private final Lms lms;
    private final Map<String, GatheringId> planned = new HashMap<>();

    Meetings(Lms lms) {
        this.lms = lms;
    }

    @Override
    public void plan(Agenda agenda) {
        Gatherings.starts().forEach((name, start) -> agenda.on(dayOfPlanning(start), () -> plan(name, start)));
    }

    private static LocalDate dayOfPlanning(Instant start) {
        LocalDate day = CourseYear.dayOf(start).minusDays(DAYS_AHEAD);
        return day.isBefore(CourseYear.FOUNDED) ? CourseYear.FOUNDED : day;
    }

    private void plan(String name, Instant start) {
        String title = Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
        GatheringDraft draft = aGathering(title).from(start).until(start.plus(LENGTH));
        GatheringDraft placed = name.contains("webinar")
                ? draft.liveAt("https://meet.example.com/change")
                : draft.inPersonAt("Lyon, training centre, room 3");
        planned.put(
                name,
                lms.jalon()
                        .gatherings()
                        .plan(lms.cohort(), placed, lms.manager())
                        .orElseThrow()
                        .id());
    }

    void attend(Activity attended, Actor self) {
        String name = String.valueOf(attended.object());
        lms.jalon()
                .gatherings()
                .attended(lms.cohort(), Objects.requireNonNull(planned.get(name)), self.member(), self)
                .orElseThrow();
    }
}
