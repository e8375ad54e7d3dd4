package org.jalon.examples.demo.story;

import static org.jalon.community.Actor.by;
import static org.jalon.community.MemberId.member;
import static org.jalon.membership.InvitationDraft.anInvitation;

import java.time.Duration;
import java.util.List;
import org.jalon.Jalon;
import org.jalon.community.Actor;
import org.jalon.community.Door;
import org.jalon.community.MemberId;
import org.jalon.community.Phase;
import org.jalon.community.Role;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;

/**
 * How people come in: staff by invitation, whoever takes the course by the open door, colleagues who hear of it later by approval. Who took the
 * course stays when it is over.
 */
record Arrivals(Lms lms) implements Chapter {

    static final MemberId SELLER = member("consultant-77");

    private static final Duration TIME_TO_ANSWER = Duration.ofDays(14);

    @Override
    public void plan(Agenda agenda) {
        agenda.on(CourseYear.CLOSES, this::closeTheDoor);
        agenda.on(CourseYear.CLOSES.plusWeeks(20), this::turnAway);
    }

    void comeIn(Person person) {
        Actor self = by(person.id());
        if (person.isStaff()) {
            invite(person, self);
        } else if (CourseYear.COURSE.phaseAt(lms.now()) == Phase.AFTER) {
            jalon().joining().ask(lms.cohort(), self).orElseThrow();
            jalon().joining()
                    .admit(lms.cohort(), person.id(), Role.LEARNER, lms.moderator())
                    .orElseThrow();
        } else {
            jalon().joining().enter(lms.cohort(), self).orElseThrow();
        }
    }

    private void invite(Person person, Actor self) {
        if (!self.equals(lms.manager())) {
            var invitation =
                    anInvitation(person.id()).as(person.role()).until(lms.now().plus(TIME_TO_ANSWER));
            jalon().joining().invite(lms.cohort(), invitation, lms.manager()).orElseThrow();
            jalon().joining().accept(lms.cohort(), self).orElseThrow();
        }
    }

    void leave(Person person) {
        jalon().communities()
                .leave(lms.cohort(), person.id(), lms.now(), by(person.id()))
                .orElseThrow();
    }

    private void closeTheDoor() {
        jalon().communities()
                .setDoor(lms.cohort(), Door.APPROVAL, lms.manager())
                .orElseThrow();
        List<Person> learners =
                lms.people().stream().filter(this::hasTakenTheCourse).toList();
        long still = learners.stream()
                .filter(person -> jalon().communities()
                        .membership(lms.cohort(), person.id())
                        .orElseThrow()
                        .covers(lms.now()))
                .count();
        lms.diary()
                .headline(
                        "The course is over",
                        still + " of " + learners.size()
                                + " who took it are members still: nobody has to leave. From now"
                                + " on, whoever wants to come in asks.");
    }

    private boolean hasTakenTheCourse(Person person) {
        return !person.isStaff() && person.joins().isBefore(CourseYear.OPENS);
    }

    private void turnAway() {
        jalon().joining().ask(lms.cohort(), by(SELLER)).orElseThrow();
        jalon().joining()
                .turnAway(lms.cohort(), SELLER, "Sells consulting; this is a place to learn", lms.moderator())
                .orElseThrow();
        lms.diary().note("Somebody is turned away", "A consultant who wanted to sell was told why.");
    }

    private Jalon jalon() {
        return lms.jalon();
    }
}
