package org.jalon;

import java.util.List;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.CommunityLife;
import org.jalon.contribution.Contributions;
import org.jalon.contribution.EvidenceOfPractice;
import org.jalon.event.delivery.EventDelivery;
import org.jalon.inmemory.InMemoryStore;
import org.jalon.kudos.Kudos;
import org.jalon.recognition.BatchRecorded;
import org.jalon.recognition.Recognition;
import org.jalon.recognition.Recorded;
import org.jalon.recognition.Recording;
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

    private final CommunityLife communities;
    private final Recognition recognition;
    private final Recording recording;
    private final Contributions contributions;
    private final EvidenceOfPractice evidence;
    private final Kudos kudos;
    private final EventDelivery events;

    Jalon(
            CommunityLife communities,
            Recognition recognition,
            Recording recording,
            Contributions contributions,
            EvidenceOfPractice evidence,
            Kudos kudos,
            EventDelivery events) {
        this.communities = communities;
        this.recognition = recognition;
        this.recording = recording;
        this.contributions = contributions;
        this.evidence = evidence;
        this.kudos = kudos;
        this.events = events;
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
        return communities;
    }

    /** What members are recognised for. */
    public Recognition recognition() {
        return recognition;
    }

    /** What members give, and what others put on it. */
    public Contributions contributions() {
        return contributions;
    }

    /** Evidence that know-how was applied at work, and who attests it. */
    public EvidenceOfPractice evidence() {
        return evidence;
    }

    /** Scarce points that members give each other. */
    public Kudos kudos() {
        return kudos;
    }

    /** What happened, on its way to listeners; kept by every Jalon made with {@link JalonBuilder#publishingEvents()}. */
    public EventDelivery events() {
        return events;
    }

    /**
     * Puts an activity on record, and awards what follows from it, whether it comes in order or late. The same activity again
     * changes nothing and says so. Refused: {@code unknown-community}; {@code not-a-member} when the actor or the beneficiary was
     * none when it occurred; {@code activity-conflict} for a known id with other content; {@code amount-overflow}.
     *
     * @throws MalformedInput when the activity is ill made
     * @throws RuleFailure when a rule breaks its contract
     */
    public Outcome<Recorded> record(CommunityId community, Activity activity) {
        return recording.record(community, activity);
    }

    /**
     * Puts activities on record in one transaction, in whatever order. Each is admitted or refused by itself, as by
     * {@link #record}; {@code unknown-community} and {@code amount-overflow} refuse them all.
     *
     * @throws MalformedInput when an activity is ill made
     * @throws RuleFailure when a rule breaks its contract
     */
    public Outcome<BatchRecorded> recordAll(CommunityId community, List<Activity> activities) {
        return recording.recordAll(community, activities);
    }

    /**
     * Takes an activity back: all that follows from it is reversed, as if it had never been; log and ledger show both. Taking it back
     * again changes nothing and says so. Refused: {@code unknown-community}; {@code not-a-member} when the actor is none;
     * {@code unknown-activity}; {@code amount-overflow}.
     *
     * @throws MalformedInput when an id is ill made
     * @throws RuleFailure when a rule breaks its contract
     */
    public Outcome<Retracted> retract(CommunityId community, ActivityId activity, Actor actor) {
        return recording.retract(community, activity, actor);
    }
}
