package org.jalon.examples.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.community.MemberId;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.AwardType;
import org.jalon.recognition.rule.SubjectType;

/** Once a week levels are looked at: who was not there for long loses the trust that goes with being there. */
public final class Ladder implements Chapter {

    private final Lms lms;
    private final List<LedgerEntry> losses = new ArrayList<>();

    Ladder(Lms lms) {
        this.lms = lms;
    }

    @Override
    public void plan(Agenda agenda) {
        for (LocalDate day = CourseYear.CLOSES; day.isBefore(CourseYear.ENDS); day = day.plusWeeks(1)) {
            agenda.on(day, this::evaluate);
        }
    }

    /** What members lost because time had passed. */
    public List<LedgerEntry> losses() {
        return List.copyOf(losses);
    }

    private void evaluate() {
        List<LedgerEntry> lost =
                lms
                        .jalon()
                        .recognition()
                        .levels()
                        .evaluate(lms.cohort(), lms.manager())
                        .orElseThrow()
                        .entries()
                        .stream()
                        .filter(entry -> entry.award().kind().is(AwardType.LEVEL) && entry.amount() < 0)
                        .toList();
        if (losses.isEmpty() && !lost.isEmpty()) {
            tell(lost.get(0));
        }
        losses.addAll(lost);
    }

    private void tell(LedgerEntry lost) {
        String who = lms.people().stream()
                .filter(person -> lost.award().subject().type() == SubjectType.MEMBER)
                .filter(person ->
                        person.id().equals(new MemberId(lost.award().subject().id())))
                .map(Person::name)
                .findFirst()
                .orElseThrow();
        lms.diary()
                .headline(
                        who + " falls a level on the ladder of trust",
                        "Nothing was heard for two months, and two weeks of grace are over.");
    }
}
