package org.jalon.examples.demo.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What others do about a post in the days after it: reply, accept, endorse, attest. */
final class Reactions {

    private static final int ACCEPTED_OUT_OF_1000 = 580;
    private static final int ATTESTED_OUT_OF_1000 = 760;

    private final Chance chance;
    private final List<Person> people;
    private final Forum forum;
    private final Reports reports;

    Reactions(Chance chance, List<Person> people, Forum forum, Reports reports) {
        this.chance = chance;
        this.people = people;
        this.forum = forum;
        this.reports = reports;
    }

    void toQuestion(Post question) {
        reports.asked(question);
    }

    void toAnswer(Post answer, Post question) {
        reports.answered(answer, question);
        LocalDate day = dayAfter(answer, 3);
        Person asker = question.author();
        boolean pleased = chance.outOf1000(ACCEPTED_OUT_OF_1000);
        if (pleased && !forum.isSettled(question.id()) && asker.isAroundOn(day) && isTold(day)) {
            forum.settle(question.id());
            reports.accepted(answer, asker, chance.during(day));
        }
        endorse(answer, chance.weighing(45, 30, 17, 8));
    }

    void toComment(Post comment, Post opening) {
        reports.commented(comment, opening);
    }

    void toResource(Post resource) {
        reports.shared(resource);
        endorse(resource, chance.weighing(40, 30, 20, 10));
    }

    void toEvidence(Post evidence) {
        reports.practised(evidence);
        endorse(evidence, chance.weighing(30, 40, 20, 10));
        LocalDate day = dayAfter(evidence, 12);
        if (chance.outOf1000(ATTESTED_OUT_OF_1000) && isTold(day)) {
            somebodyElse(evidence, day, List.of())
                    .ifPresent(peer -> reports.attested(evidence, peer, chance.during(day)));
        }
    }

    private void endorse(Post post, int times) {
        List<Person> done = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            LocalDate day = dayAfter(post, 4);
            Optional<Person> peer = somebodyElse(post, day, done).filter(one -> isTold(day));
            peer.ifPresent(one -> reports.endorsed(post, one, chance.during(day)));
            peer.ifPresent(done::add);
        }
    }

    private Optional<Person> somebodyElse(Post post, LocalDate day, List<Person> done) {
        List<Person> others = people.stream()
                .filter(person -> person.isAroundOn(day) && person.temperament().keenness(day) > 0)
                .filter(person -> !person.equals(post.author()) && !done.contains(person))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(chance.oneOf(others));
    }

    private LocalDate dayAfter(Post post, int most) {
        return CourseYear.dayOf(post.at()).plusDays(chance.between(1, most));
    }

    private static boolean isTold(LocalDate day) {
        return day.isBefore(CourseYear.ENDS);
    }
}
