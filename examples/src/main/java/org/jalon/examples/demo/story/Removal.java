package org.jalon.examples.demo.story;

import static org.jalon.examples.policy.LearningActivity.REPLY_RECEIVED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.activity.Activity;
import org.jalon.activity.ContentId;
import org.jalon.examples.demo.life.Post;
import org.jalon.examples.demo.life.Script;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jalon.recognition.rule.AwardType;

/**
 * The moderator removed a contribution, and with it all that was reported about it.
 *
 * @param retracted the activities taken back
 * @param pointsBefore what its author had
 * @param pointsAfter what its author had left
 * @param entries what was appended to the ledger
 */
public record Removal(
        Post post,
        Instant at,
        List<Activity> retracted,
        long pointsBefore,
        long pointsAfter,
        List<LedgerEntry> entries) {

    /** Why, in the words that its author was told. */
    public static final String REASON = "copied word for word from a consultant's paid course";

    static final LocalDate DAY = LocalDate.of(2025, 6, 18);

    private static final Duration UNNOTICED = Duration.ofDays(14);

    public Removal {
        retracted = List.copyOf(retracted);
        entries = List.copyOf(entries);
    }

    /** The moderator finds out about the answer that was praised most two weeks ago or earlier. */
    static Removal from(Lms lms, Script script) {
        Post post = praised(lms, script);
        List<Activity> about = lms.logAbout(post);
        long before = lms.points(post.author());
        List<LedgerEntry> entries = takeBack(post, about, lms);
        return new Removal(post, lms.now(), about, before, lms.points(post.author()), entries);
    }

    /** The contribution with all that was put on it, and what the host itself reported about it. */
    private static List<LedgerEntry> takeBack(Post post, List<Activity> about, Lms lms) {
        var withdrawn = lms.jalon()
                .contributions()
                .withdraw(lms.cohort(), new ContentId(post.id()), lms.moderator())
                .orElseThrow();
        List<LedgerEntry> entries = new ArrayList<>(withdrawn.entries());
        about.stream()
                .filter(activity -> activity.kind().equals(REPLY_RECEIVED))
                .map(activity -> lms.jalon().retract(lms.cohort(), activity.id(), lms.moderator()))
                .forEach(retracted -> entries.addAll(retracted.orElseThrow().entries()));
        return entries;
    }

    private static Post praised(Lms lms, Script script) {
        Instant latest = lms.now().minus(UNNOTICED);
        Map<String, Long> praise = lms.log().stream()
                .filter(activity -> activity.object() != null)
                .collect(Collectors.groupingBy(activity -> String.valueOf(activity.object()), Collectors.counting()));
        return script.posts().stream()
                .filter(post -> post.kind() == Post.Kind.ANSWER && post.at().isBefore(latest))
                .filter(post -> !post.author().isStaff())
                .max(Comparator.comparingLong((Post post) -> praise.getOrDefault(post.id(), 0L))
                        .thenComparing(Post::id))
                .orElseThrow();
    }

    /** Badges and milestones that were taken back and not given again at another moment. */
    public List<LedgerEntry> honoursLost() {
        return entries.stream()
                .filter(LedgerEntry::isReversal)
                .filter(entry -> entry.award().kind().is(AwardType.BADGE)
                        || entry.award().kind().is(AwardType.MILESTONE))
                .filter(entry -> entries.stream().noneMatch(other -> isGivenAgain(entry, other)))
                .toList();
    }

    private static boolean isGivenAgain(LedgerEntry lost, LedgerEntry other) {
        return !other.isReversal()
                && other.award().kind().equals(lost.award().kind())
                && other.award().subject().equals(lost.award().subject());
    }
}
