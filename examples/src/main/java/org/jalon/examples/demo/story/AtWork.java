package org.jalon.examples.demo.story;

import static org.jalon.contribution.AttestationRequirement.attestedBy;
import static org.jalon.contribution.EvidenceDraft.someEvidence;
import static org.jalon.contribution.QuestionDraft.questioning;

import java.time.LocalDate;
import org.jalon.activity.ContentId;
import org.jalon.examples.demo.life.Post;

/** Know-how at work: shown on behalf of several, attested by peers or an expert, questioned and put right, or refused. */
public final class AtWork implements Chapter {

    /** Shown by Aurélie for three of her team. */
    public static final ContentId TOGETHER = new ContentId("practice-together");

    /** Questioned by an expert, who attested it after it had been put right. */
    public static final ContentId PUT_RIGHT = new ContentId("practice-put-right");

    /** Questioned by an expert; it does not count. */
    public static final ContentId REFUSED = new ContentId("practice-refused");

    private static final LocalDate SHOWN = LocalDate.of(2025, 10, 20);

    private final Lms lms;

    AtWork(Lms lms) {
        this.lms = lms;
    }

    @Override
    public void plan(Agenda agenda) {
        agenda.on(SHOWN, this::showTogether);
        agenda.on(SHOWN.plusDays(2), () -> attest(TOGETHER, "Julie"));
        agenda.on(SHOWN.plusDays(3), () -> attest(TOGETHER, "Farid"));
        agenda.on(SHOWN.plusDays(3), this::tellOfTogether);
        agenda.on(SHOWN.plusDays(7), this::showWithOldFigures);
        agenda.on(SHOWN.plusDays(9), this::question);
        agenda.on(SHOWN.plusDays(16), this::settle);
        agenda.on(SHOWN.plusDays(30), this::refuse);
    }

    private void showTogether() {
        lms.write(Post.Kind.EVIDENCE, TOGETHER.value(), "Aurélie", "Three shifts share one handover sheet");
        var holders = someEvidence(TOGETHER.value())
                .of(
                        lms.person("Aurélie").id(),
                        lms.person("Aïcha").id(),
                        lms.person("Damien").id())
                .within("one-change-per-team")
                .requiring(attestedBy(2));
        lms.jalon().evidence().submit(lms.cohort(), holders, lms.as("Aurélie")).orElseThrow();
    }

    private void tellOfTogether() {
        lms.diary()
                .note(
                        "Evidence at work of three at once",
                        "Aurélie shows it for Aïcha and Damien too; Julie and Farid attest it as peers.");
    }

    private void showWithOldFigures() {
        submit(PUT_RIGHT, "Guillaume", "Stand-up at the line cut stoppages by a third");
    }

    private void question() {
        question(PUT_RIGHT, "Rachid", "These are the figures of the year before; please show this year's.");
    }

    private void settle() {
        attest(PUT_RIGHT, "Rachid");
        lms.diary()
                .note(
                        "Evidence questioned, then put right",
                        "Rachid had asked Guillaume for this year's figures; he has them and attests as an expert.");
    }

    private void refuse() {
        submit(REFUSED, "Hélène", "Sent everybody the new procedure by mail");
        question(REFUSED, "Odile", "Sending a mail is not yet a change of practice: what do people do otherwise?");
        lms.diary().note("Odile questions what Hélène showed", "It does not count as long as that stands.");
    }

    private void submit(ContentId content, String holder, String title) {
        lms.write(Post.Kind.EVIDENCE, content.value(), holder, title);
        lms.jalon()
                .evidence()
                .submit(lms.cohort(), someEvidence(content.value()), lms.as(holder))
                .orElseThrow();
    }

    private void attest(ContentId content, String who) {
        lms.jalon().evidence().attest(lms.cohort(), content, lms.as(who)).orElseThrow();
    }

    private void question(ContentId content, String who, String reason) {
        lms.jalon()
                .evidence()
                .question(lms.cohort(), questioning(content.value()).because(reason), lms.as(who))
                .orElseThrow();
    }
}
