package org.jalon.examples.demo.story;

import static org.jalon.contribution.ContributionDraft.aResource;
import static org.jalon.contribution.HighlightDraft.highlighting;

import java.time.LocalDate;
import java.util.List;
import org.jalon.activity.ContentId;
import org.jalon.examples.demo.life.Post;

/** Two write down what works; others endorse it, and the community manager puts it forward. */
record Playbook(Lms lms) implements Chapter {

    private static final ContentId PLAYBOOK = new ContentId("playbook");
    private static final LocalDate SHARED = LocalDate.of(2026, 2, 16);

    @Override
    public void plan(Agenda agenda) {
        agenda.on(SHARED, this::share);
        agenda.on(SHARED.plusDays(2), this::putForward);
    }

    private void share() {
        lms.write(Post.Kind.RESOURCE, PLAYBOOK.value(), "Élodie", "Our playbook: eleven changes that held");
        var resource = aResource(PLAYBOOK.value())
                .by(lms.person("Élodie").id(), lms.person("Odile").id())
                .within(PLAYBOOK.value());
        lms.jalon()
                .contributions()
                .contribute(lms.cohort(), resource, lms.as("Élodie"))
                .orElseThrow();
    }

    private void putForward() {
        List.of("Aurélie", "Idriss", "Nadia", "Clémence", "Guillaume")
                .forEach(peer -> lms.jalon()
                        .contributions()
                        .endorse(lms.cohort(), PLAYBOOK, lms.as(peer))
                        .orElseThrow());
        lms.jalon()
                .contributions()
                .highlight(
                        lms.cohort(),
                        highlighting(PLAYBOOK.value()).because("Written by members, tried out in every plant"),
                        lms.manager())
                .orElseThrow();
        lms.diary()
                .headline(
                        "Camille highlights the playbook of Élodie and Odile",
                        "“Written by members, tried out in every plant”; five have endorsed it.");
    }
}
