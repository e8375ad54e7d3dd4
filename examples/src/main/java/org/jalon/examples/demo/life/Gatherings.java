package org.jalon.examples.demo.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** When people meet, and who comes. */
public final class Gatherings {

    private static final int HOUR = 14;

    private static final Map<LocalDate, String> DATES = Map.of(
            LocalDate.of(2025, 4, 24), "opening-webinar",
            LocalDate.of(2025, 5, 6), "course-day-1",
            LocalDate.of(2025, 5, 27), "course-day-2",
            LocalDate.of(2025, 6, 24), "course-day-3",
            LocalDate.of(2025, 11, 27), "autumn-meeting",
            LocalDate.of(2026, 2, 5), "winter-meeting",
            LocalDate.of(2026, 6, 11), "one-year-on");

    private final Chance chance;
    private final List<Person> people;
    private final Reports reports;

    Gatherings(Chance chance, List<Person> people, Reports reports) {
        this.chance = chance;
        this.people = people;
        this.reports = reports;
    }

    /** When each gathering starts, by its name, the first one first. */
    public static Map<String, Instant> starts() {
        Map<String, Instant> starts = new LinkedHashMap<>();
        new TreeMap<>(DATES).forEach((day, name) -> starts.put(name, startOn(day)));
        return starts;
    }

    private static Instant startOn(LocalDate day) {
        return day.atTime(HOUR, 0).atZone(CourseYear.PARIS).toInstant();
    }

    void hold(LocalDate day) {
        String gathering = DATES.get(day);
        if (gathering == null) {
            return;
        }
        for (Person person : people) {
            boolean interested = person.temperament().keenness(day) > 0;
            if (person.isAroundOn(day)
                    && interested
                    && chance.outOf1000(person.temperament().attendance())) {
                reports.attended(person, gathering, startOn(day));
            }
        }
    }
}
