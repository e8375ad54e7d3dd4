package org.jalon.examples.demo.life;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** Writes the year day by day: who joins, who meets, who contributes. */
final class ScriptWriter {

    private final Chance chance;
    private final List<Person> people;
    private final Forum forum = new Forum();
    private final Reports reports = new Reports();
    private final Contributions contributions;
    private final Gatherings gatherings;

    /** Titles have a chance of their own: more of them change nobody's story. */
    ScriptWriter(long seed) {
        chance = new Chance(seed);
        people = Cast.of(chance);
        contributions = new Contributions(
                chance, new Wording(new Chance(~seed)), forum, new Reactions(chance, people, forum, reports));
        gatherings = new Gatherings(chance, people, reports);
    }

    Script write() {
        for (LocalDate day = CourseYear.FOUNDED; day.isBefore(CourseYear.ENDS); day = day.plusDays(1)) {
            live(day);
        }
        SiteVisit visit = SiteVisit.noted(people, chance);
        List<Post> posts = new ArrayList<>(forum.posts());
        posts.addAll(visit.posts());
        return new Script(people, posts, reports.all(), visit);
    }

    private void live(LocalDate day) {
        gatherings.hold(day);
        for (Person person : people) {
            if (person.joins().equals(day)) {
                reports.joined(person, chance.during(day));
            } else if (person.isAroundOn(day) && chance.outOf1000(mood(person, day))) {
                contributions.contribute(person, chance.during(day));
            }
        }
    }

    private static int mood(Person person, LocalDate day) {
        return person.temperament().keenness(day) * season(day) * weekday(day) / 10_000;
    }

    private static int weekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 100 : 25;
    }

    private static int season(LocalDate day) {
        if (day.getMonth() == Month.AUGUST) {
            return 30;
        }
        boolean holidays = day.getMonth() == Month.DECEMBER ? day.getDayOfMonth() > 20 : day.getDayOfYear() < 5;
        return holidays ? 15 : 100;
    }
}
