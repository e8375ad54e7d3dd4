package org.jalon.examples.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jalon.examples.demo.life.CourseYear;

/** What is to be done on which evening, one thing a minute, in the order in which it was planned. */
final class Agenda {

    private static final int EVENING = 21;

    private final Map<LocalDate, List<Runnable>> scenes = new TreeMap<>();

    void on(LocalDate day, Runnable scene) {
        scenes.computeIfAbsent(day, any -> new ArrayList<>()).add(scene);
    }

    void play(LocalDate day, Lms lms) {
        Instant moment = day.atTime(EVENING, 0).atZone(CourseYear.PARIS).toInstant();
        for (Runnable scene : scenes.getOrDefault(day, List.of())) {
            lms.waitUntil(moment);
            scene.run();
            moment = moment.plusSeconds(60);
        }
    }
}
