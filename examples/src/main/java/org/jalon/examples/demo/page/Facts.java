package org.jalon.examples.demo.page;

import static org.jalon.examples.policy.LearningActivity.CONTRIBUTIONS;
import static org.jalon.examples.policy.LearningActivity.EVIDENCE_ACCEPTED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.activity.Activity;
import org.jalon.activity.ContentId;
import org.jalon.community.MemberId;
import org.jalon.community.Phase;
import org.jalon.examples.demo.life.CourseYear;
import org.jalon.examples.demo.life.Person;
import org.jalon.examples.demo.life.Post;
import org.jalon.examples.demo.story.Story;
import org.jalon.recognition.rule.Subject;
import org.jalon.recognition.rule.SubjectType;
import org.jspecify.annotations.Nullable;

/** What the host itself knows at the end of the year: who did what, and what waits for somebody. */
public final class Facts {

    private final Story story;
    private final List<Activity> contributions;
    private final Map<MemberId, List<Activity>> acts;
    private final Map<ContentId, Activity> attestations;

    public Facts(Story story) {
        this.story = story;
        contributions = story.told().stream()
                .filter(activity -> CONTRIBUTIONS.contains(activity.kind()))
                .toList();
        acts = story.told().stream()
                .filter(activity -> activity.actor() != null)
                .collect(Collectors.groupingBy(Activity::actor));
        attestations = story.told().stream()
                .filter(activity -> activity.kind().equals(EVIDENCE_ACCEPTED))
                .collect(Collectors.toMap(Activity::object, Function.identity(), (first, second) -> first));
    }

    public Story story() {
        return story;
    }

    public List<Person> people() {
        return story.script().people();
    }

    /** Who is still a member. */
    public List<Person> members() {
        return people().stream().filter(person -> person.leaves() == null).toList();
    }

    public List<Activity> contributions() {
        return contributions;
    }

    public List<Activity> contributions(Phase phase) {
        return contributions.stream()
                .filter(activity -> CourseYear.COURSE.phaseAt(activity.occurredAt()) == phase)
                .toList();
    }

    public long count(Phase phase, String kind) {
        return contributions(phase).stream()
                .filter(activity -> activity.kind().equals(kind))
                .count();
    }

    public List<Activity> contributions(Person person) {
        return actsOf(person).stream()
                .filter(activity -> CONTRIBUTIONS.contains(activity.kind()))
                .toList();
    }

    /** What share of a phase's contributions comes from those who learn. */
    public double shareOfLearners(Phase phase) {
        List<Activity> all = contributions(phase);
        long learners = all.stream()
                .flatMap(activity -> activity.recipient().stream())
                .filter(member -> !story.script().person(member).isStaff())
                .count();
        return (double) learners / all.size();
    }

    /** The last day on which the person did anything at all. */
    public Optional<LocalDate> lastSeen(Person person) {
        return actsOf(person).stream()
                .map(activity -> CourseYear.dayOf(activity.occurredAt()))
                .max(Comparator.naturalOrder());
    }

    private List<Activity> actsOf(Person person) {
        return acts.getOrDefault(person.id(), List.of());
    }

    public List<Post> posts(Post.Kind kind) {
        return story.posts().stream().filter(post -> post.kind() == kind).toList();
    }

    /** Questions that nobody answered, the latest first. */
    public List<Post> unanswered() {
        List<String> answered =
                posts(Post.Kind.ANSWER).stream().map(Post::thread).distinct().toList();
        return latestFirst(posts(Post.Kind.QUESTION).stream()
                .filter(question -> !answered.contains(question.id()))
                .toList());
    }

    /** Who attested that piece of evidence, if anybody. */
    public Optional<Activity> attestation(Post evidence) {
        return Optional.ofNullable(attestations.get(new ContentId(evidence.id())));
    }

    public List<Post> attested() {
        return latestFirst(posts(Post.Kind.EVIDENCE).stream()
                .filter(post -> attestation(post).isPresent())
                .toList());
    }

    public List<Post> unattested() {
        return latestFirst(posts(Post.Kind.EVIDENCE).stream()
                .filter(post -> attestation(post).isEmpty())
                .toList());
    }

    public String name(@Nullable MemberId id) {
        return name(id, story);
    }

    static String name(@Nullable MemberId id, Story story) {
        return id == null ? "Somebody" : story.script().person(id).name();
    }

    public String name(Subject subject) {
        return subject.type() == SubjectType.MEMBER ? name(new MemberId(subject.id())) : others(subject);
    }

    private String others(Subject subject) {
        return story.chapters().teams().teams().entrySet().stream()
                .filter(team -> Subject.team(team.getValue().toString()).equals(subject))
                .map(team -> "Team " + team.getKey())
                .findFirst()
                .orElse("The community");
    }

    private static List<Post> latestFirst(List<Post> posts) {
        return posts.stream().sorted(Comparator.comparing(Post::at).reversed()).toList();
    }
}
