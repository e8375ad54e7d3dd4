package org.jalon.examples.demo.story;

import static org.jalon.challenge.ChallengeDraft.aChallenge;
import static org.jalon.challenge.MilestoneDraft.milestone;
import static org.jalon.community.Actor.by;
import static org.jalon.examples.policy.LearningActivity.ANSWER_ACCEPTED;
import static org.jalon.examples.policy.LearningActivity.EVIDENCE_ACCEPTED;
import static org.jalon.examples.policy.LearningActivity.QUESTION_ASKED;
import static org.jalon.recognition.builtin.Measure.count;
import static org.jalon.recognition.builtin.Measure.distinct;

import java.time.LocalDate;
import java.util.Comparator;
import org.jalon.challenge.ChallengeDraft;
import org.jalon.challenge.ChallengeId;
import org.jalon.community.Actor;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;
import org.jalon.recognition.builtin.Field;

/** Members propose challenges: one before the course, one that is declined, one that takes know-how to work. */
public final class Challenging implements Chapter {

    private static final LocalDate IDEA = CourseYear.FOUNDED.plusDays(14);
    private static final LocalDate NOISE = CourseYear.OPENS.plusDays(20);
    private static final LocalDate WORK = CourseYear.CLOSES.minusDays(14);
    private static final LocalDate END = CourseYear.CLOSES.plusWeeks(16);

    private final Lms lms;
    private final Contests contests;

    Challenging(Lms lms) {
        this.lms = lms;
        this.contests = new Contests(lms);
    }

    @Override
    public void plan(Agenda agenda) {
        agenda.on(IDEA, this::ask);
        agenda.on(NOISE, this::declineNoise);
        agenda.on(WORK, () -> applyAtWork(agenda));
    }

    private void ask() {
        Person first = lms.people().stream()
                .filter(person -> !person.isStaff())
                .min(Comparator.comparing(Person::joins).thenComparing(Person::id))
                .orElseThrow();
        Actor proposer = by(first.id());
        ChallengeDraft draft = aChallenge("Ask before you learn")
                .about("Thirty questions from the workplace, so that the course answers what we really need.")
                .with(milestone("A question of one's own")
                        .when(count(QUESTION_ASKED).reaches(1))
                        .rewarding(5))
                .with(milestone("Thirty questions")
                        .when(count(QUESTION_ASKED).reaches(30))
                        .together());
        ChallengeId challenge = contests.propose(draft, proposer);
        long support = contests.support(challenge, proposer, 5);
        contests.adopt(challenge, IDEA.plusDays(1), CourseYear.OPENS);
        lms.diary()
                .headline(
                        first + " proposes a challenge: “Ask before you learn”",
                        support + " support it, Camille adopts it.");
    }

    private void declineNoise() {
        ChallengeId challenge = contests.propose(
                aChallenge("Who posts most in a week")
                        .with(milestone("Fifty posts")
                                .when(count("comment.published").reaches(50))),
                lms.as("Idriss"));
        lms.jalon()
                .challenges()
                .decline(
                        lms.cohort(),
                        challenge,
                        "Our charter says: useful beats much. Propose one about answers that helped.",
                        lms.manager())
                .orElseThrow();
        lms.diary()
                .headline(
                        "Camille declines “Who posts most in a week”, and says why to Idriss",
                        "The charter says: useful beats much.");
    }

    private void applyAtWork(Agenda agenda) {
        Actor proposer = lms.as("Élodie");
        ChallengeId challenge = contests.propose(fromTheCourseToWork(), proposer);
        long support = contests.support(challenge, proposer, 9);
        contests.adopt(challenge, CourseYear.CLOSES, END);
        agenda.on(END, () -> complete(challenge));
        lms.diary()
                .headline(
                        "Élodie proposes “From the course to work”",
                        support + " support it, Camille adopts it: it opens when the course closes.");
    }

    private static ChallengeDraft fromTheCourseToWork() {
        return aChallenge("From the course to work")
                .about("Apply something from the course where you work, and let a colleague confirm it.")
                .with(milestone("Applied once")
                        .when(count(EVIDENCE_ACCEPTED).reaches(1))
                        .rewarding(20))
                .with(milestone("Helped with an answer")
                        .when(count(ANSWER_ACCEPTED).reaches(1)))
                .with(milestone("Both: applied and helped")
                        .whenAllOf("Applied once", "Helped with an answer")
                        .forTheFirst(5)
                        .rewarding(30))
                .with(milestone("Fifteen practices")
                        .when(distinct(Field.CONTENT, EVIDENCE_ACCEPTED).reaches(15))
                        .together())
                .with(milestone("Twelve practitioners by October")
                        .when(distinct(Field.BENEFICIARY, EVIDENCE_ACCEPTED).reaches(12))
                        .together()
                        .before(CourseYear.startOf(LocalDate.of(2025, 10, 1))))
                .with(milestone("Forty practices")
                        .when(distinct(Field.CONTENT, EVIDENCE_ACCEPTED).reaches(40))
                        .together());
    }

    private void complete(ChallengeId challenge) {
        contests.complete(challenge);
        lms.diary().note("“From the course to work” is completed", "What was reached stands; see the challenges.");
    }
}
