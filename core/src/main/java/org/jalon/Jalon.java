package org.jalon;

import java.util.List;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.challenge.Challenges;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.CommunityLife;
import org.jalon.contribution.Contributions;
import org.jalon.contribution.EvidenceOfPractice;
import org.jalon.event.delivery.EventDelivery;
import org.jalon.gathering.Gatherings;
import org.jalon.group.Groups;
import org.jalon.inmemory.InMemoryStore;
import org.jalon.kudos.Kudos;
import org.jalon.leaderboard.Leaderboards;
import org.jalon.membership.Joining;
import org.jalon.membership.Preferences;
import org.jalon.merging.Merging;
import org.jalon.moderation.log.ModerationLog;
import org.jalon.moderation.measure.Appeals;
import org.jalon.moderation.measure.Sanctions;
import org.jalon.moderation.report.Reports;
import org.jalon.moderation.review.ReviewQueue;
import org.jalon.moderation.submission.Submissions;
import org.jalon.recognition.BatchRecorded;
import org.jalon.recognition.Recognition;
import org.jalon.recognition.Recorded;
import org.jalon.recognition.Retracted;
import org.jalon.recognition.rule.RuleFailure;

/**
 * The way in. Thread-safe; one instance serves a whole application.
 *
 * <p>Three things can go wrong, and each is told differently: input that can mean nothing is thrown as
 * {@link MalformedInput} with all violations; what the domain declines comes back as an {@link Outcome} with refusal codes;
 * what is broken around Jalon is another {@link JalonException}. After none of them is anything half done.
 */
public final class Jalon {

    private final UseCases all;

    Jalon(UseCases all) {
        this.all = all;
    }

    /** A Jalon that keeps everything in memory, with the system's clock and the rules found on the class path. */
    public static Jalon inMemory() {
        return builder().build();
    }

    /** A Jalon on that store, with the system's clock and the rules found on the class path. */
    public static Jalon on(Store store) {
        return builder().store(store).build();
    }

    public static JalonBuilder builder() {
        return new JalonBuilder(new InMemoryStore());
    }

    /** Communities and who belongs to them. */
    public CommunityLife communities() {
        return all.communities();
    }

    /** How people become members by themselves, when invited, or when they ask. */
    public Joining joining() {
        return all.joining();
    }

    /** What members choose for themselves. */
    public Preferences preferences() {
        return all.preferences();
    }

    /** Teams and cohorts. */
    public Groups groups() {
        return all.groups();
    }

    /** Meetings, and who attended them. */
    public Gatherings gatherings() {
        return all.gatherings();
    }

    /** Bringing two communities together. */
    public Merging merging() {
        return all.merging();
    }

    /** Challenges, from the proposal to the end. */
    public Challenges challenges() {
        return all.challenges();
    }

    /** What members are recognised for. */
    public Recognition recognition() {
        return all.recognition();
    }

    /** Who stands where: in the community, a team, a cohort, a challenge; and teams against each other. */
    public Leaderboards leaderboards() {
        return all.leaderboards();
    }

    /** What members give, and what others put on it. */
    public Contributions contributions() {
        return all.contributions();
    }

    /** Evidence that know-how was applied at work, and who attests it. */
    public EvidenceOfPractice evidence() {
        return all.evidence();
    }

    /** Scarce points that members give each other. */
    public Kudos kudos() {
        return all.kudos();
    }

    /** What happened, on its way to listeners; kept by every Jalon made with {@link JalonBuilder#publishingEvents()}. */
    public EventDelivery events() {
        return all.events();
    }

    /** Measures against members: warning, restriction, mute, suspension, exclusion; and the reasons that members are told. */
    public Sanctions sanctions() {
        return all.sanctions();
    }

    /** Contesting measures, and deciding about that. */
    public Appeals appeals() {
        return all.appeals();
    }

    /** Contributions that are screened before they are published. */
    public Submissions screening() {
        return all.screening();
    }

    /** What members report, and what it brings about. */
    public Reports reports() {
        return all.reports();
    }

    /** What moderators review and decide. */
    public ReviewQueue review() {
        return all.review();
    }

    /** What moderation did, for the public, for members and for moderators. */
    public ModerationLog moderationLog() {
        return all.moderationLog();
    }

    /**
     * Puts an activity on record, and awards what follows from it, whether it comes in order or late. The same activity again
     * changes nothing and says so. Refused: {@code unknown-community}; {@code not-a-member} when the actor or the beneficiary was
     * none when it occurred; {@code archived} when the community was then; {@code activity-conflict} for a known id with other
     * content; {@code reserved-kind}; {@code amount-overflow}. What happened on the host's side goes in whatever sanction stands against
     * the member; {@link Sanctions#inForce} tells the host beforehand.
     *
     * @throws MalformedInput when the activity is ill made
     * @throws RuleFailure when a rule breaks its contract
     */
    public Outcome<Recorded> record(CommunityId community, Activity activity) {
        return all.recording().record(community, activity);
    }

    /**
     * Puts activities on record in one transaction, in whatever order. Each is admitted or refused by itself, as by
     * {@link #record}; {@code unknown-community} and {@code amount-overflow} refuse them all.
     *
     * @throws MalformedInput when an activity is ill made
     * @throws RuleFailure when a rule breaks its contract
     */
    public Outcome<BatchRecorded> recordAll(CommunityId community, List<Activity> activities) {
        return all.recording().recordAll(community, activities);
    }

    /**
     * Takes an activity back: all that follows from it is reversed, as if it had never been; log and ledger show both. Taking it back
     * again changes nothing and says so. Permission {@link org.jalon.community.Permission#RETRACT_OWN} or
     * {@link org.jalon.community.Permission#RETRACT_ANY}. Refused: {@code unknown-community}; {@code not-a-member} when the actor is none;
     * {@code not-allowed}; {@code unknown-activity}; {@code reserved-kind} for what Jalon alone states; {@code amount-overflow}.
     *
     * @throws MalformedInput when an id is ill made
     * @throws RuleFailure when a rule breaks its contract
     */
    public Outcome<Retracted> retract(CommunityId community, ActivityId activity, Actor actor) {
        return all.recording().retract(community, activity, actor);
    }
}
