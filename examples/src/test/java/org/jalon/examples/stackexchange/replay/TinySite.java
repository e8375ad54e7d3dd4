package org.jalon.examples.stackexchange.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jalon.examples.stackexchange.Comment;
import org.jalon.examples.stackexchange.Dump;
import org.jalon.examples.stackexchange.OfficialBadge;
import org.jalon.examples.stackexchange.Post;
import org.jalon.examples.stackexchange.PostType;
import org.jalon.examples.stackexchange.User;
import org.jalon.examples.stackexchange.Vote;
import org.jalon.examples.stackexchange.VoteType;
import org.jspecify.annotations.Nullable;

/** A site of our own invention: members 1 to 9, no standing elsewhere, posts and votes as a test says. */
final class TinySite {

    static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    static final Instant OPENING = Instant.parse("2020-01-01T08:00:00Z");
    static final Instant LAST_VISIT = Instant.parse("2020-12-31T20:00:00Z");

    private final List<Post> posts = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();
    private final List<User> users = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<OfficialBadge> badges = new ArrayList<>();

    TinySite() {
        users.add(new User(Site.ITSELF, 1, OPENING, LAST_VISIT, 5, 5));
        for (int user = 1; user < 10; user++) {
            users.add(new User(user, 1, OPENING, LAST_VISIT, 0, 0));
        }
    }

    TinySite user(long id, int officialReputation, int upVotes, int downVotes) {
        users.removeIf(user -> user.id() == id);
        users.add(new User(id, officialReputation, OPENING, LAST_VISIT, upVotes, downVotes));
        return this;
    }

    TinySite question(long id, @Nullable Long owner) {
        return post(new Post(id, PostType.QUESTION, null, null, onTheFirstDay(id), 0, 0, owner, null, null, List.of()));
    }

    TinySite viewed(long id, long owner, int views) {
        return post(
                new Post(id, PostType.QUESTION, null, null, onTheFirstDay(id), 0, views, owner, null, null, List.of()));
    }

    TinySite answer(long id, long question, @Nullable Long owner) {
        return answer(id, question, owner, 0);
    }

    TinySite answer(long id, long question, @Nullable Long owner, int daysLater) {
        return post(new Post(
                id,
                PostType.ANSWER,
                question,
                null,
                onTheFirstDay(daysLater == 0 ? id : question).plusSeconds(86_400L * daysLater),
                0,
                null,
                owner,
                null,
                null,
                List.of()));
    }

    TinySite wikiAnswer(long id, long question, long owner, Instant since) {
        return post(new Post(
                id, PostType.ANSWER, question, null, onTheFirstDay(id), 0, null, owner, since, null, List.of()));
    }

    TinySite post(Post post) {
        posts.add(post);
        return this;
    }

    /** On the first day, in the order of ids. */
    private static Instant onTheFirstDay(long id) {
        return OPENING.plusSeconds(60 * id);
    }

    TinySite votes(int times, VoteType type, long post) {
        return votes(times, type, post, FIRST_DAY);
    }

    TinySite votes(int times, VoteType type, long post, LocalDate day) {
        Collections.nCopies(times, type).forEach(one -> vote(one, post, day, null, null));
        return this;
    }

    TinySite bounty(VoteType type, long post, @Nullable Long user, @Nullable Integer amount) {
        return vote(type, post, FIRST_DAY, user, amount);
    }

    private TinySite vote(VoteType type, long post, LocalDate day, @Nullable Long user, @Nullable Integer amount) {
        votes.add(new Vote(votes.size() + 1L, post, type, day, user, amount));
        return this;
    }

    TinySite comments(int times, @Nullable Long user) {
        for (int i = 0; i < times; i++) {
            comments.add(new Comment(comments.size() + 1L, 1, 0, OPENING.plusSeconds(comments.size()), user));
        }
        return this;
    }

    TinySite official(long user, String badge, boolean tagBased) {
        badges.add(
                new OfficialBadge(badges.size() + 1L, user, badge, LAST_VISIT, OfficialBadge.Metal.BRONZE, tagBased));
        return this;
    }

    Dump dump() {
        return new Dump(posts, votes, users, comments, badges);
    }

    SiteResult replayed() {
        return SiteReplay.of(dump());
    }

    long reputationOf(long user) {
        return replayed().reputationOf(user);
    }

    /** The names of the badges that the member got, one for each time. */
    List<String> badgesOf(long user) {
        return replayed().badges().stream()
                .filter(award -> award.subject().id().equals(Long.toString(user)))
                .map(award -> award.kind().name())
                .sorted()
                .toList();
    }
}
