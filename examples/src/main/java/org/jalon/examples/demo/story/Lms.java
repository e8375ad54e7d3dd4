package org.jalon.examples.demo.story;

import static org.jalon.community.Actor.by;
import static org.jalon.community.Charter.charter;
import static org.jalon.community.CommunityDraft.aCommunity;
import static org.jalon.recognition.rule.AwardKind.RECOGNITION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jalon.IdSource;
import org.jalon.Jalon;
import org.jalon.Store;
import org.jalon.activity.Activity;
import org.jalon.activity.ContentId;
import org.jalon.community.Actor;
import org.jalon.community.Charter;
import org.jalon.community.CommunityId;
import org.jalon.community.Door;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;
import org.jalon.examples.demo.life.Post;
import org.jalon.examples.demo.life.Script;
import org.jalon.recognition.Adopted;
import org.jalon.recognition.BatchRecorded;
import org.jalon.recognition.Difference;
import org.jalon.recognition.policy.PolicyDraft;
import org.jalon.recognition.rule.Subject;

/** The host: it keeps the texts and the names, moves the clock, and calls Jalon. */
final class Lms {

    static final Charter CHARTER = charter("We help each other to do at work what we learnt about leading change.")
            .valuing("Useful beats much", "Questions are gifts", "What works is shared");

    private final Script script;
    private final Store store;
    private final VirtualClock clock = new VirtualClock(CourseYear.startOf(CourseYear.FOUNDED));
    private final Diary diary = new Diary(clock);
    private final List<Post> written = new ArrayList<>();
    private final Jalon jalon;
    private final CommunityId cohort;

    Lms(Script script, long seed, Store store) {
        this.script = script;
        this.store = store;
        var bits = bits(seed, store.communities().size());
        jalon = Jalon.builder()
                .store(store)
                .clock(clock)
                .ids(IdSource.timeOrdered(clock, bits::nextLong))
                .screening(Incident.SCREENING)
                .build();
        cohort = jalon.communities()
                .found(
                        aCommunity("Conduite du changement")
                                .in(CourseYear.PARIS)
                                .around(CourseYear.COURSE)
                                .under(CHARTER)
                                .with(Door.OPEN),
                        manager())
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

    Diary diary() {
        return diary;
    }

    Instant now() {
        return clock.instant();
    }

    void waitUntil(Instant moment) {
        clock.moveTo(moment);
    }

    Actor manager() {
        return by(script.communityManager().id());
    }

    Actor moderator() {
        return by(script.moderator().id());
    }

    List<Person> people() {
        return script.people();
    }

    Person person(String name) {
        return script.people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Actor as(String name) {
        return by(person(name).id());
    }

    /** Keeps what somebody writes now and opens a thread with. */
    Post write(Post.Kind kind, String id, String author, String title) {
        Post post = new Post(id, kind, person(author), now(), id, title);
        written.add(post);
        return post;
    }

    Adopted adopt(PolicyDraft policy) {
        return jalon.recognition().adopt(cohort, policy, manager()).orElseThrow();
    }

    /** Adopts a policy for what happened since a moment, after a look at what that changes. */
    Revision revise(PolicyDraft policy, Instant from) {
        Difference preview =
                jalon.recognition().preview(from, cohort, policy, manager()).orElseThrow();
        Adopted adopted =
                jalon.recognition().adoptFrom(from, cohort, policy, manager()).orElseThrow();
        return new Revision(now(), from, preview, adopted);
    }

    long points(Person person) {
        return jalon.recognition().balance(cohort, Subject.member(person.id()), RECOGNITION);
    }

    BatchRecorded reportAll(List<Activity> activities) {
        return jalon.recordAll(cohort, activities).orElseThrow();
    }

    /** All that stands in the log, whoever stated it, in the order of time. */
    List<Activity> log() {
        return store.reading(cohort, session -> {
            try (Stream<Activity> standing = session.activities().standing()) {
                return standing.toList();
            }
        });
    }

    List<Activity> logAbout(Post post) {
        ContentId id = new ContentId(post.id());
        return log().stream().filter(activity -> id.equals(activity.object())).toList();
    }

    /** How many activities of those kinds stand. */
    long count(List<String> kinds) {
        return log().stream()
                .filter(activity -> kinds.contains(activity.kind()))
                .count();
    }

    /** The script, with what the chapters wrote. */
    Script played() {
        List<Post> posts = new ArrayList<>(script.posts());
        posts.addAll(written);
        return new Script(script.people(), posts, script.activities(), script.siteVisit());
    }

    LocalDate today() {
        return CourseYear.dayOf(now());
    }
}
