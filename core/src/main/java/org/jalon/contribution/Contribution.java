package org.jalon.contribution;

import java.time.Instant;
import java.util.List;
import org.jalon.activity.ActivityId;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Something that members gave. Jalon keeps this reference; the text stays with the host.
 *
 * @param content the host's own identifier of it
 * @param type what it is
 * @param by who told Jalon of it: one of the authors; of evidence, whoever declared it
 * @param authors whose it is, in order; of evidence, those who applied what they know
 * @param thread what it stands in, if anything
 * @param since when it was given
 * @param withdrawn when it was withdrawn, if so
 * @param acceptance of an answer that was accepted: for which question; of a question: which answer
 * @param activities those in the log that say that it was given
 */
public record Contribution(
        ContentId content,
        ContributionType type,
        MemberId by,
        List<MemberId> authors,
        @Nullable ThreadId thread,
        Instant since,
        @Nullable Instant withdrawn,
        @Nullable Acceptance acceptance,
        List<ActivityId> activities) {

    public Contribution {
        authors = List.copyOf(authors);
        activities = List.copyOf(activities);
    }

    /** Whether it no longer stands; it accepts nothing then. */
    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    /** Whether that member gave it, declared it or is an author of it. */
    public boolean isOf(MemberId member) {
        return by.equals(member) || authors.contains(member);
    }

    Contribution withdrawnAt(Instant moment) {
        return new Contribution(content, type, by, authors, thread, since, moment, null, activities);
    }

    Contribution with(@Nullable Acceptance accepted) {
        return new Contribution(content, type, by, authors, thread, since, withdrawn, accepted, activities);
    }

    /** Whether it tells the same as another, whichever activities say so and whatever became of it. */
    boolean tellsTheSameAs(Contribution other) {
        return plain().equals(other.plain());
    }

    /** Which of the authors told is not what is told; who declared evidence is. */
    private Contribution plain() {
        MemberId teller = type == ContributionType.EVIDENCE ? by : authors.get(0);
        return new Contribution(content, type, teller, authors, thread, since, null, null, List.of());
    }
}
