package org.jalon.examples.demo.story;

import static org.jalon.contribution.ContributionDraft.aResource;
import static org.jalon.moderation.builtin.CheckRule.rule;
import static org.jalon.moderation.builtin.Checks.moreLinksThan;
import static org.jalon.moderation.measure.MeasureDraft.measure;
import static org.jalon.moderation.report.ReportDraft.reporting;
import static org.jalon.moderation.review.DecisionDraft.deciding;
import static org.jalon.moderation.rule.Ruling.reconsiderThen;
import static org.jalon.moderation.submission.Manuscript.manuscript;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jalon.activity.ContentId;
import org.jalon.examples.demo.life.Post;
import org.jalon.moderation.measure.MeasureType;
import org.jalon.moderation.measure.StatementOfReasons;
import org.jalon.moderation.measure.Suggestion;
import org.jalon.moderation.report.ReportPolicy;
import org.jalon.moderation.review.ReviewAction;
import org.jalon.moderation.review.ReviewItem;
import org.jalon.moderation.rule.Verdict;
import org.jalon.moderation.screening.Screener;
import org.jalon.moderation.screening.ScreeningPolicy;
import org.jalon.moderation.submission.ScreeningPolicies;
import org.jalon.moderation.submission.Submitted;

/** What somebody shares is reported and removed, and its author warned; he appeals, and another one sees it in another light. */
public final class Incident implements Chapter {

    public static final ContentId OFFER = new ContentId("seminar-offer");

    /** Who wants to share many links is asked once whether they are all needed. */
    static final ScreeningPolicies SCREENING = ScreeningPolicies.always(Screener.of(
            ScreeningPolicy.of(rule("many-links").when(moreLinksThan(1)).then(reconsiderThen(Verdict.PUBLISH)))));

    private static final LocalDate SAID = LocalDate.of(2025, 11, 24);
    private static final String AUTHOR = "Mehdi";
    private static final String RULE = "useful-beats-much";

    private final Lms lms;

    Incident(Lms lms) {
        this.lms = lms;
    }

    @Override
    public void plan(Agenda agenda) {
        agenda.on(Removal.DAY, this::letMembersHide);
        agenda.on(SAID, this::share);
        agenda.on(SAID.plusDays(1), this::report);
        agenda.on(SAID.plusDays(2), this::decide);
        agenda.on(SAID.plusDays(2), this::acknowledge);
        agenda.on(SAID.plusDays(3), this::contest);
        agenda.on(SAID.plusDays(7), this::overturn);
    }

    private void letMembersHide() {
        lms.jalon()
                .reports()
                .adopt(lms.cohort(), ReportPolicy.usual().withScore(300), lms.manager())
                .orElseThrow();
    }

    private void share() {
        lms.write(Post.Kind.RESOURCE, OFFER.value(), AUTHOR, "Free places in the seminar of my former firm");
        submit("Forty places, and two talks: https://firm.example/seminar https://firm.example/talks");
        submit("Forty places: https://firm.example/seminar");
    }

    private Submitted submit(String text) {
        var draft = aResource(OFFER.value()).within(OFFER.value());
        return lms.jalon()
                .screening()
                .submit(lms.cohort(), manuscript(draft).saying(text), lms.as(AUTHOR))
                .orElseThrow();
    }

    private void report() {
        List.of("Idriss", "Lucie", "Guillaume")
                .forEach(reporter -> lms.jalon()
                        .reports()
                        .report(lms.cohort(), reporting(OFFER.value()).as("spam"), lms.as(reporter))
                        .orElseThrow());
    }

    private void decide() {
        var review = lms.jalon().review();
        ReviewItem item = review.caseOf(lms.cohort(), OFFER, lms.moderator()).orElseThrow();
        review.claim(lms.cohort(), item.id(), Duration.ofHours(1), lms.moderator())
                .orElseThrow();
        review.decide(
                        lms.cohort(),
                        deciding(item).to(ReviewAction.REMOVE).under(RULE).because("Advertising for a firm"),
                        lms.moderator())
                .orElseThrow();
        warn();
        lms.diary()
                .headline(
                        "Three report what Mehdi shares; Bérénice removes it",
                        "Hidden after the third report; he is told the rule and the reason, and warned.");
    }

    private void warn() {
        var author = lms.person(AUTHOR).id();
        Suggestion next = lms.jalon()
                .sanctions()
                .suggest(lms.cohort(), author, lms.moderator())
                .orElseThrow();
        lms.jalon()
                .sanctions()
                .sanction(
                        lms.cohort(),
                        measure(next.step().type()).against(author).under(RULE).because("Please, no advertising here"),
                        lms.moderator())
                .orElseThrow();
    }

    private void acknowledge() {
        statements().stream()
                .filter(told -> told.type() == MeasureType.WARNING)
                .forEach(warning -> lms.jalon()
                        .sanctions()
                        .acknowledge(lms.cohort(), warning.measure(), lms.as(AUTHOR))
                        .orElseThrow());
    }

    private void contest() {
        for (StatementOfReasons told : statements()) {
            lms.jalon()
                    .appeals()
                    .appeal(lms.cohort(), told.measure(), "It is free, and Odile had asked for it", lms.as(AUTHOR))
                    .orElseThrow();
        }
    }

    private void overturn() {
        for (StatementOfReasons told : statements()) {
            lms.jalon()
                    .appeals()
                    .overturn(lms.cohort(), told.measure(), "Nobody earns anything by it", lms.manager())
                    .orElseThrow();
        }
        lms.diary()
                .headline(
                        "Mehdi's appeal: Camille lets it stand",
                        "It is back with its points, and the warning is gone.");
    }

    /** What the author was told. */
    public List<StatementOfReasons> statements() {
        return lms.jalon()
                .sanctions()
                .statements(lms.cohort(), null, 10, lms.as(AUTHOR))
                .orElseThrow();
    }
}
