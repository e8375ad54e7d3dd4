package org.jalon.examples.demo.story;

import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.community.MembershipDraft.aMember;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jalon.IdSource;
import org.jalon.Jalon;
import org.jalon.Store;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;
import org.jalon.examples.demo.life.Post;
import org.jalon.recognition.Adopted;
import org.jalon.recognition.BatchRecorded;
import org.jalon.recognition.Difference;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.Subject;

/** The host: it tells Jalon what happens when it happens, and remembers what it told. */
final class Lms {

    private final Person manager;
    private final VirtualClock clock = new VirtualClock(CourseYear.startOf(CourseYear.FOUNDED));
    private final Jalon jalon;
    private final CommunityId cohort;
    private final Map<ActivityId, Activity> told = new LinkedHashMap<>();

    Lms(Person manager, long seed, Store store) {
        this.manager = manager;
        var bits = bits(seed, store.communities().size());
        jalon = Jalon.builder()
                .store(store)
                .clock(clock)
                .ids(IdSource.timeOrdered(clock, bits::nextLong))
                .build();
        cohort = jalon.communities()
                .found(
                        aCommunity("Conduite du changement")
                                .in(CourseYear.PARIS)
                                .around(CourseYear.COURSE),
                        by(manager.id()))
                .orElseThrow();
    }

    /** Where others were founded before, the same year gets other ids. */
    private static SplittableRandom bits(long seed, int communities) {
        var bits = new SplittableRandom(seed);
        for (int i = 0; i < communities; i++) {
            bits = bits.split();
        }
        return bits;
    }

    Jalon jalon() {
        return jalon;
    }

    CommunityId cohort() {
        return cohort;
    }

    Instant now() {
        return clock.instant();
    }

    void waitUntil(Instant moment) {
        clock.moveTo(moment);
    }

    void join(Person person) {
        if (!person.equals(manager)) {
            jalon.communities()
                    .join(cohort, aMember(person.id()).as(person.role()), by(manager.id()))
                    .orElseThrow();
        }
    }

    void leave(Person person) {
        jalon.communities()
                .leave(cohort, person.id(), clock.instant(), by(person.id()))
                .orElseThrow();
    }

    Adopted adopt(PolicyDraft policy) {
        return jalon.recognition().adopt(cohort, policy, by(manager.id())).orElseThrow();
    }

    /** Adopts a policy for what happened since a moment, after a look at what that changes. */
    Revision revise(PolicyDraft policy, Instant from) {
        Actor actor = by(manager.id());
        Difference preview =
                jalon.recognition().preview(from, cohort, policy, actor).orElseThrow();
        Adopted adopted =
                jalon.recognition().adoptFrom(from, cohort, policy, actor).orElseThrow();
        return new Revision(now(), from, preview, adopted);
    }

    long points(Person person) {
        return jalon.recognition().balance(cohort, Subject.member(person.id()), RECOGNITION);
    }

    BatchRecorded reportAll(List<Activity> activities) {
        BatchRecorded result = jalon.recordAll(cohort, activities).orElseThrow();
        activities.stream()
                .filter(activity -> !result.refused().containsKey(activity.id()))
                .forEach(activity -> told.put(activity.id(), activity));
        return result;
    }

    /** Takes back all that was told about a post. */
    List<LedgerEntry> takeBack(Post post, Person moderator) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (Activity activity : toldAbout(post)) {
            entries.addAll(jalon.retract(cohort, activity.id(), by(moderator.id()))
                    .orElseThrow()
                    .entries());
            told.remove(activity.id());
        }
        return entries;
    }

    List<Activity> toldAbout(Post post) {
        ContentId id = new ContentId(post.id());
        return told().stream().filter(activity -> id.equals(activity.object())).toList();
    }

    /** What stands, in the order in which it was told. */
    List<Activity> told() {
        return List.copyOf(told.values());
    }
}
