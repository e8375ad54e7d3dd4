package org.jalon.moderation.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.activity.ContentId;
import org.jalon.activity.ThreadId;
import org.jalon.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * The case of one contribution. There is one for each: what comes after a decision opens it again.
 *
 * @param id Jalon's own
 * @param content what it is about
 * @param thread what that stands in
 * @param authors whose it is
 * @param version changes whenever it is opened, decided, or its decision undone, and when the author submits it anew; say it when you decide
 * @param opened since when it waits, or waited
 * @param grounds why it is reviewed
 * @param claimed by whom it was claimed last, unless released; see {@link #claimAt}
 * @param decided what was decided; absent while it is open
 */
public record ReviewItem(
        ReviewItemId id,
        ContentId content,
        @Nullable ThreadId thread,
        List<MemberId> authors,
        long version,
        Instant opened,
        Grounds grounds,
        @Nullable Claim claimed,
        @Nullable ReviewDecision decided) {

    public ReviewItem {
        authors = List.copyOf(authors);
    }

    public boolean isOpen() {
        return decided == null;
    }

    /** Who looks into it at that moment, if anybody. */
    public Optional<Claim> claimAt(Instant moment) {
        return Optional.ofNullable(claimed).filter(claim -> claim.lastsAt(moment));
    }

    public Optional<ReviewDecision> decision() {
        return Optional.ofNullable(decided);
    }

    /** Where it stands in the queue, as the last one of a page. */
    public QueuePlace place() {
        return new QueuePlace(grounds.score(), id);
    }

    ReviewItem with(Grounds other) {
        return new ReviewItem(id, content, thread, authors, version, opened, other, claimed, decided);
    }

    ReviewItem with(@Nullable Claim claim) {
        return new ReviewItem(id, content, thread, authors, version, opened, grounds, claim, decided);
    }

    ReviewItem inNextVersion() {
        return new ReviewItem(id, content, thread, authors, version + 1, opened, grounds, claimed, decided);
    }

    ReviewItem openedAgain(Instant moment) {
        return new ReviewItem(id, content, thread, authors, version + 1, moment, Grounds.none(), null, null);
    }

    ReviewItem with(ReviewDecision decision) {
        return new ReviewItem(id, content, thread, authors, version + 1, opened, grounds, null, decision);
    }

    ReviewItem undecided() {
        return new ReviewItem(id, content, thread, authors, version + 1, opened, grounds, null, null);
    }
}
