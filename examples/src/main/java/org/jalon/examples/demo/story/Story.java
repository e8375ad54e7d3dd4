package org.jalon.examples.demo.story;

import java.util.List;
import org.jalon.Jalon;
import org.jalon.Store;
import org.jalon.activity.Activity;
import org.jalon.community.CommunityId;
import org.jalon.examples.demo.life.Post;
import org.jalon.examples.demo.life.Script;
import org.jalon.inmemory.InMemoryStore;

/**
 * The year as it was told to Jalon.
 *
 * @param jalon knows all that was recognised
 * @param script what happened, with the posts of the chapters
 * @param told what stands in the log, in the order of time
 * @param diary what the community manager noted down
 * @param chapters what came of them
 */
public record Story(
        long seed,
        Script script,
        Jalon jalon,
        CommunityId cohort,
        List<Activity> told,
        List<DiaryEntry> diary,
        Chapters chapters,
        Removal removal,
        LateImport late,
        Revision revision) {

    public Story {
        told = List.copyOf(told);
        diary = List.copyOf(diary);
    }

    /** Plays the year of that seed: always the same one. */
    public static Story seeded(long seed) {
        return seeded(seed, new InMemoryStore());
    }

    /** Plays it in a community that is founded anew in that store. */
    public static Story seeded(long seed, Store store) {
        return new Teller(seed, store).tell();
    }

    /** Whether the ledger holds exactly what follows from the log, computed anew. */
    public boolean booksAreRight() {
        return jalon.recognition().replay(cohort).equals(jalon.recognition().standing(cohort));
    }

    /** All posts that were not removed, of the site visit too, in the order of time. */
    public List<Post> posts() {
        return script.posts().stream()
                .filter(post -> !post.equals(removal.post()))
                .toList();
    }
}
