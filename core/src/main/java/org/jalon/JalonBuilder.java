package org.jalon;

import jakarta.validation.Validator;
import java.time.InstantSource;
import java.util.List;
import org.jalon.challenge.Challenges;
import org.jalon.community.AccessPolicy;
import org.jalon.community.CommunityLife;
import org.jalon.community.CommunityNews;
import org.jalon.community.Entrance;
import org.jalon.community.Exit;
import org.jalon.community.Means;
import org.jalon.community.Restraint;
import org.jalon.community.StageModel;
import org.jalon.contribution.Contributions;
import org.jalon.contribution.EvidenceOfPractice;
import org.jalon.contribution.ModeratedContributions;
import org.jalon.event.Publisher;
import org.jalon.event.delivery.EventDelivery;
import org.jalon.gathering.Gatherings;
import org.jalon.group.Groups;
import org.jalon.internal.InputCheck;
import org.jalon.kudos.Kudos;
import org.jalon.leaderboard.Leaderboards;
import org.jalon.membership.Joining;
import org.jalon.membership.Preferences;
import org.jalon.merging.Merging;
import org.jalon.moderation.log.ModerationLog;
import org.jalon.moderation.measure.Appeals;
import org.jalon.moderation.measure.Enforcement;
import org.jalon.moderation.measure.Exclusion;
import org.jalon.moderation.measure.Measures;
import org.jalon.moderation.measure.ModerationTerms;
import org.jalon.moderation.measure.Sanctions;
import org.jalon.moderation.report.Reckoning;
import org.jalon.moderation.report.Reports;
import org.jalon.moderation.review.Deciding;
import org.jalon.moderation.review.Docket;
import org.jalon.moderation.review.ReviewQueue;
import org.jalon.moderation.review.Statuses;
import org.jalon.moderation.submission.Judgements;
import org.jalon.moderation.submission.ScreeningPolicies;
import org.jalon.moderation.submission.Submissions;
import org.jalon.moderation.submission.Submitting;
import org.jalon.recognition.Chronicle;
import org.jalon.recognition.Recognition;
import org.jalon.recognition.RecognitionNews;
import org.jalon.recognition.Recording;
import org.jalon.recognition.Versions;
import org.jalon.recognition.policy.PolicyReader;
import org.jalon.recognition.rule.Rules;
import org.jspecify.annotations.Nullable;

/** What a {@link Jalon} is made with; all of it may be left as it is. Not thread-safe. */
public final class JalonBuilder {

    private Store store;
    private InstantSource clock = InstantSource.system();
    private @Nullable IdSource ids;
    private @Nullable Validator validator;
    private @Nullable Rules rules;
    private AccessPolicy access = AccessPolicy.byRole();
    private StageModel stages = StageModel.usual();
    private ModerationTerms moderationTerms = ModerationTerms.usual();
    private @Nullable ScreeningPolicies screening;
    private boolean publishes;

    JalonBuilder(Store store) {
        this.store = store;
    }

    /** Where communities are kept; in memory when not said. */
    public JalonBuilder store(Store store) {
        this.store = store;
        return this;
    }

    /** What time it is; the system's clock when not said. */
    public JalonBuilder clock(InstantSource clock) {
        this.clock = clock;
        return this;
    }

    /** Where Jalon's own identifiers come from; time-ordered by the clock when not said. */
    public JalonBuilder ids(IdSource ids) {
        this.ids = ids;
        return this;
    }

    /** What checks commands; that of the Jakarta Validation provider found when not said. */
    public JalonBuilder validator(Validator validator) {
        this.validator = validator;
        return this;
    }

    /** The rules that policies can name; those that {@link java.util.ServiceLoader} finds when not said. */
    public JalonBuilder rules(Rules rules) {
        this.rules = rules;
        return this;
    }

    /** Who may do what; by role, as {@link org.jalon.community.RoleMatrix#usual} has it, when not said. */
    public JalonBuilder access(AccessPolicy access) {
        this.access = access;
        return this;
    }

    /** The maturity stages that communities go through; potential to transformation when not said. */
    public JalonBuilder stages(StageModel stages) {
        this.stages = stages;
        return this;
    }

    /** Which sanction is suggested after which, and how long one may appeal; {@link ModerationTerms#usual} when not said. */
    public JalonBuilder moderation(ModerationTerms terms) {
        this.moderationTerms = terms;
        return this;
    }

    /** With what contributions are screened before they are published; everything is published when not said. */
    public JalonBuilder screening(ScreeningPolicies screening) {
        this.screening = screening;
        return this;
    }

    /**
     * Keeps what happens as events, in the same transaction, for the listeners that {@link Jalon#events()} brings them to; nothing is kept for
     * them when not said. Whoever says so also delivers and purges them, or the store grows.
     */
    public JalonBuilder publishingEvents() {
        this.publishes = true;
        return this;
    }

    /**
     * Makes it.
     *
     * @throws MissingValidationProvider when no validator was passed and no provider is on the class path
     */
    public Jalon build() {
        IdSource source = ids == null ? IdSource.timeOrdered(clock) : ids;
        InputCheck check = validator == null ? InputCheck.withProviderFound() : new InputCheck(validator);
        PolicyReader reader = new PolicyReader(rules == null ? Rules.discovered(contextLoader()) : rules);
        Publisher publisher = new Publisher(source);
        CommunityNews communityNews = publishes ? publisher : CommunityNews.unheard();
        RecognitionNews recognitionNews = publishes ? publisher : RecognitionNews.unheard();
        Restraint restraint = new Enforcement();
        Means means = Means.of(store, clock, source, check, access, restraint);
        Chronicle chronicle = new Chronicle(source, reader, recognitionNews);
        Exclusion exclusion = new Exclusion(new Exit(communityNews));
        Measures measures = new Measures(source, chronicle, moderationTerms, exclusion);
        Versions versions = new Versions(source, reader, recognitionNews);
        ModeratedContributions moderated = new ModeratedContributions(means, chronicle);
        Docket docket = new Docket(source);
        Statuses statuses = new Statuses(moderated);
        ScreeningPolicies policies = screening == null ? ScreeningPolicies.none() : screening;
        Deciding deciding = new Deciding(
                docket,
                statuses,
                moderated,
                measures,
                List.of(new Reckoning(), new Judgements(policies, moderated, source)));
        return new Jalon(new UseCases(
                new CommunityLife(means, stages, communityNews),
                new Joining(means, new Entrance(communityNews, restraint)),
                new Preferences(means),
                new Groups(means, chronicle),
                new Gatherings(means, chronicle),
                new Merging(means, chronicle, communityNews),
                new Challenges(means, chronicle, versions),
                new Contributions(means, chronicle),
                new EvidenceOfPractice(means, chronicle),
                new Kudos(means, chronicle, reader),
                new Recognition(means, chronicle, versions, reader, recognitionNews),
                new Leaderboards(means),
                new Recording(means, reader, recognitionNews),
                new EventDelivery(store, clock, source),
                new Submissions(means, new Submitting(means, policies, moderated, docket, statuses, deciding)),
                new Reports(means, docket, statuses, moderated, deciding),
                new ReviewQueue(means, docket, statuses, deciding),
                new ModerationLog(means),
                new Sanctions(means, measures),
                new Appeals(means, measures, List.of(exclusion, deciding))));
    }

    private static ClassLoader contextLoader() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader == null ? Jalon.class.getClassLoader() : loader;
    }
}
