package org.jalon.examples.demo.life;

import static org.jalon.community.MemberId.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.activity.Activity;
import org.jalon.community.Role;

/**
 * A visit to a shipyard without network: who came and what they showed was noted on paper, and the sheet turned up weeks later.
 *
 * @param people the members who came
 * @param posts what they showed
 * @param activities what is on the sheet, with one visitor who is no member
 */
public record SiteVisit(List<Person> people, List<Post> posts, List<Activity> activities) {

    public static final LocalDate DAY = LocalDate.of(2025, 9, 18);

    /** When the sheet was found. */
    public static final LocalDate FOUND = LocalDate.of(2025, 11, 20);

    private static final String GATHERING = "shipyard-visit";
    private static final List<String> SHOWN = List.of(
            "Cut the shift handover from forty minutes to ten",
            "Moved two welding teams to the new planning board",
            "Let the apprentices present the change to the foremen",
            "Dropped a weekly report that nobody read");

    public SiteVisit {
        people = List.copyOf(people);
        posts = List.copyOf(posts);
        activities = List.copyOf(activities);
    }

    static SiteVisit noted(List<Person> all, Chance chance) {
        List<Person> learners = new ArrayList<>(all.stream()
                .filter(person -> !person.isStaff() && person.isAroundOn(DAY))
                .filter(person ->
                        person.temperament() == Temperament.STEADY || person.temperament() == Temperament.OCCASIONAL)
                .toList());
        List<Person> visitors = new ArrayList<>();
        while (visitors.size() < SHOWN.size()) {
            visitors.add(learners.remove(chance.below(learners.size())));
        }
        Person host = all.stream()
                .filter(person -> person.role() == Role.EXPERT)
                .findFirst()
                .orElseThrow();
        return written(visitors, host);
    }

    private static SiteVisit written(List<Person> visitors, Person host) {
        Reports sheet = new Reports();
        Person stranger = new Person(
                member("badge-0815"), "the foreman", Role.LEARNER, Temperament.QUIET, DAY.minusDays(1), null);
        List<Person> present = new ArrayList<>(visitors);
        present.add(host);
        present.forEach(person -> sheet.attended(person, GATHERING, at(9, 0)));
        sheet.attended(stranger, GATHERING, at(9, 0));
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < SHOWN.size(); i++) {
            String id = "shipyard-" + (i + 1);
            Post shown = new Post(id, Post.Kind.EVIDENCE, visitors.get(i), at(10, 15 * i), id, SHOWN.get(i));
            posts.add(shown);
            sheet.practised(shown);
            sheet.attested(shown, host, at(12, 15 * i));
        }
        return new SiteVisit(present, posts, sheet.all());
    }

    private static Instant at(int hour, int minute) {
        return DAY.atTime(hour, minute).atZone(CourseYear.PARIS).toInstant();
    }
}
