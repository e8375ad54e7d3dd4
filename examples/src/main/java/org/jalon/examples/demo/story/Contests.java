package org.jalon.examples.demo.story;

import static org.jalon.community.Actor.by;

import java.time.LocalDate;
import java.util.List;
import org.jalon.challenge.ChallengeDraft;
import org.jalon.challenge.ChallengeId;
import org.jalon.community.Actor;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;

/** The steps that all challenges of the story take. */
record Contests(Lms lms) {

    ChallengeId propose(ChallengeDraft draft, Actor proposer) {
        return lms.jalon().challenges().propose(lms.cohort(), draft, proposer).orElseThrow();
    }

    /** Everybody supports it who has joined, up to so many; how many do. */
    long support(ChallengeId challenge, Actor proposer, int most) {
        List<Person> there = lms.people().stream()
                .filter(person -> person.isAroundOn(lms.today()))
                .filter(person -> !person.id().equals(proposer.member()))
                .limit(most)
                .toList();
        there.forEach(person -> lms.jalon()
                .challenges()
                .support(lms.cohort(), challenge, by(person.id()))
                .orElseThrow());
        return there.size();
    }

    void adopt(ChallengeId challenge, LocalDate opens, LocalDate closes) {
        lms.jalon().challenges().adopt(lms.cohort(), challenge, lms.manager()).orElseThrow();
        schedule(challenge, opens, closes);
    }

    void schedule(ChallengeId challenge, LocalDate opens, LocalDate closes) {
        lms.jalon()
                .challenges()
                .schedule(lms.cohort(), challenge, CourseYear.startOf(opens), CourseYear.startOf(closes), lms.manager())
                .orElseThrow();
    }

    void complete(ChallengeId challenge) {
        lms.jalon()
                .challenges()
                .complete(lms.cohort(), challenge, lms.manager())
                .orElseThrow();
    }
}
