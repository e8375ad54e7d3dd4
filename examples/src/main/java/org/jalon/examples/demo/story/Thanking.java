package org.jalon.examples.demo.story;

import static org.jalon.kudos.ThanksDraft.thanks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.kudos.Given;
import org.jalon.kudos.ThanksDraft;

/** Once a month some members thank others with kudos, of which each has ten a month. */
public final class Thanking implements Chapter {

    static final long BUDGET = 10;

    private static final List<String> GIVERS = List.of("Aurélie", "Idriss", "Clémence", "Nadia", "Lucie");
    private static final List<String> HELPERS =
            List.of("Élodie", "Odile", "Guillaume", "Aïcha", "Cédric", "Rachid", "Julie");

    private final Lms lms;
    private final List<Refusal> refusals = new ArrayList<>();
    private int given;

    Thanking(Lms lms) {
        this.lms = lms;
    }

    @Override
    public void plan(Agenda agenda) {
        LocalDate day = LocalDate.of(2025, 7, 25);
        for (int month = 0; day.plusMonths(month).isBefore(CourseYear.ENDS); month++) {
            int round = month;
            agenda.on(day.plusMonths(month), () -> thankEach(round));
        }
        agenda.on(LocalDate.of(2025, 12, 19), this::giveTooMuch);
    }

    /** Why kudos were not given. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    private void thankEach(int round) {
        for (int i = 0; i < GIVERS.size(); i++) {
            thank(GIVERS.get(i), HELPERS.get((i + round) % HELPERS.size()), 2 + (i + round) % 3)
                    .orElseThrow();
        }
    }

    private void giveTooMuch() {
        thank("Lucie", "Odile", 7).orElseThrow();
        Outcome<Given> again = thank("Lucie", "Élodie", 7);
        refusals.addAll(again.refusals());
        lms.diary()
                .note(
                        "Lucie has given 7 of her 10 kudos of December",
                        again.isAccepted() ? "Seven more went through." : "Seven more are declined: kudos are scarce.");
    }

    private Outcome<Given> thank(String giver, String helper, long kudos) {
        given++;
        ThanksDraft draft =
                thanks("thanks-" + given).to(lms.person(helper).id()).of(kudos).because("what-works-is-shared");
        return lms.jalon().kudos().thank(lms.cohort(), draft, lms.as(giver));
    }
}
