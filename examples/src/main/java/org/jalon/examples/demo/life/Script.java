package org.jalon.examples.demo.life;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalon.activity.Activity;
import org.jalon.activity.ContentId;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What happens in the year, before anybody plays it.
 *
 * @param people in the order in which they were cast
 * @param posts in the order of time
 * @param activities what the host reports of it, in the order of time
 * @param siteVisit what was noted on paper on a day without network, and is reported late
 */
public record Script(List<Person> people, List<Post> posts, List<Activity> activities, SiteVisit siteVisit) {

    public Script {
        people = List.copyOf(people);
        posts = posts.stream()
                .sorted(Comparator.comparing(Post::at).thenComparing(Post::id))
                .toList();
        activities = activities.stream()
                .sorted(Comparator.comparing(Activity::occurredAt).thenComparing(Activity::id))
                .toList();
    }

    /** The year that follows from this seed: always the same one. */
    public static Script seeded(long seed) {
        return new ScriptWriter(seed).write();
    }

    /** Who runs the community. */
    public Person communityManager() {
        return people.get(0);
    }

    public Person moderator() {
        return people.get(1);
    }

    public Person person(MemberId id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The post that an activity is about, if it is about one. */
    public Optional<Post> post(@Nullable ContentId id) {
        return id == null
                ? Optional.empty()
                : posts.stream().filter(post -> post.id().equals(id.value())).findFirst();
    }
}
