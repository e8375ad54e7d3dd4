package org.jalon.examples.demo.life;

import static org.jalon.community.MemberId.member;
import static org.jalon.examples.demo.life.CourseYear.FOUNDED;
import static org.jalon.examples.demo.life.Temperament.FADING;
import static org.jalon.examples.demo.life.Temperament.OCCASIONAL;
import static org.jalon.examples.demo.life.Temperament.PILLAR;
import static org.jalon.examples.demo.life.Temperament.QUIET;
import static org.jalon.examples.demo.life.Temperament.STEADY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.community.Role;

/** Casts the forty members: first names only, all invented. */
final class Cast {

    private static final List<String> LEARNERS = List.of(
            "Aïcha",
            "Antoine",
            "Aurélie",
            "Baptiste",
            "Bintou",
            "Cédric",
            "Chloé",
            "Clémence",
            "Damien",
            "Élodie",
            "Fabrice",
            "Farid",
            "Florence",
            "Gaëlle",
            "Guillaume",
            "Hélène",
            "Idriss",
            "Inès",
            "Jérôme",
            "Julie",
            "Karim",
            "Laure",
            "Léo",
            "Lucie",
            "Maëlys",
            "Mehdi",
            "Nicolas",
            "Pauline");

    private static final List<Temperament> TEMPERAMENTS =
            List.of(STEADY, OCCASIONAL, PILLAR, FADING, OCCASIONAL, STEADY, QUIET);

    private static final List<LocalDate> LATECOMERS = List.of(
            LocalDate.of(2026, 1, 19), LocalDate.of(2026, 3, 9), LocalDate.of(2026, 5, 18), LocalDate.of(2026, 6, 8));

    private static final LocalDate DEPARTURE = LocalDate.of(2026, 2, 2);

    private final Chance chance;
    private final List<Person> people = new ArrayList<>();

    private Cast(Chance chance) {
        this.chance = chance;
    }

    static List<Person> of(Chance chance) {
        Cast cast = new Cast(chance);
        cast.addStaff();
        cast.addLearners();
        cast.addLatecomers(List.of("Quentin", "Salomé", "Thomas", "Yasmine"));
        return List.copyOf(cast.people);
    }

    private void addStaff() {
        add("Camille", Role.COMMUNITY_MANAGER, STEADY, FOUNDED);
        add("Bérénice", Role.MODERATOR, OCCASIONAL, FOUNDED);
        add("Nadia", Role.TRAINER, PILLAR, FOUNDED);
        add("Philippe", Role.TRAINER, OCCASIONAL, FOUNDED.plusDays(1));
        add("Odile", Role.EXPERT, PILLAR, FOUNDED.plusDays(2));
        add("Rachid", Role.EXPERT, STEADY, FOUNDED.plusDays(3));
        add("Solène", Role.EXPERT, STEADY, FOUNDED.plusDays(4));
        add("Marc", Role.EXPERT, OCCASIONAL, FOUNDED.plusDays(8));
    }

    /** They join over the four weeks before the course; one of the fading leaves for good. */
    private void addLearners() {
        boolean left = false;
        for (int i = 0; i < LEARNERS.size(); i++) {
            Temperament temperament = TEMPERAMENTS.get(i % TEMPERAMENTS.size());
            add(LEARNERS.get(i), Role.LEARNER, temperament, FOUNDED.plusDays(chance.below(27)));
            if (temperament == FADING && !left) {
                people.set(people.size() - 1, people.get(people.size() - 1).leavingOn(DEPARTURE));
                left = true;
            }
        }
    }

    /** Colleagues who hear of the community long after the course. */
    private void addLatecomers(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            add(names.get(i), Role.LEARNER, i % 2 == 0 ? PILLAR : OCCASIONAL, LATECOMERS.get(i));
        }
    }

    private void add(String name, Role role, Temperament temperament, LocalDate joins) {
        people.add(new Person(member("u" + (101 + people.size())), name, role, temperament, joins, null));
    }
}
