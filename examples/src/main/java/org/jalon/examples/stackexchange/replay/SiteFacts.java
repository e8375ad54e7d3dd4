package org.jalon.examples.stackexchange.replay;

import static org.jalon.activity.Activity.activity;
import static org.jalon.examples.stackexchange.replay.SiteActivity.ACCOUNT_CREATED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.ANSWER_PUBLISHED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.COMMENT_POSTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.DOWNVOTES_COUNTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.NO_MERIT;
import static org.jalon.examples.stackexchange.replay.SiteActivity.QUESTION_ASKED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.UPVOTES_COUNTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.VIEWS_COUNTED;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.examples.stackexchange.Comment;
import org.jalon.examples.stackexchange.Dump;
import org.jalon.examples.stackexchange.User;
import org.jspecify.annotations.Nullable;

/** Turns a dump into activities, in their order. */
final class SiteFacts {

    static final Comparator<Activity> ORDER =
            Comparator.comparing(Activity::occurredAt).thenComparing(Activity::id);

    private final Dump dump;
    private final Site site;
    private final Instant ended;

    private SiteFacts(Dump dump) {
        this.dump = dump;
        this.site = new Site(dump);
        this.ended = Span.of(dump).lastSeen();
    }

    static List<Activity> of(Dump dump) {
        SiteFacts facts = new SiteFacts(dump);
        return Stream.of(facts.accounts(), facts.posts(), facts.comments(), facts.votes())
                .flatMap(part -> part)
                .sorted(ORDER)
                .toList();
    }

    private Stream<Activity> accounts() {
        return dump.users().stream()
                .filter(Site::isMember)
                .flatMap(user -> Stream.of(
                                Optional.of(created(user)),
                                cast(user, UPVOTES_COUNTED, user.upVotes()),
                                cast(user, DOWNVOTES_COUNTED, user.downVotes()))
                        .flatMap(Optional::stream));
    }

    private static Activity created(User user) {
        return activity(ACCOUNT_CREATED)
                .id(SiteId.of("account", user.id()))
                .by(Site.memberId(user.id()))
                .having(NO_MERIT, true)
                .at(user.createdAt());
    }

    private static Optional<Activity> cast(User user, String kind, int votes) {
        return votes <= 0
                ? Optional.empty()
                : Optional.of(activity(kind)
                        .id(SiteId.of(kind, user.id()))
                        .by(Site.memberId(user.id()))
                        .amounting(votes)
                        .at(user.lastSeenAt()));
    }

    private Stream<Activity> posts() {
        return dump.posts().stream()
                .flatMap(post -> site.contribution(post.id()).stream())
                .flatMap(post -> Stream.concat(published(post), viewed(post)));
    }

    private static Stream<Activity> published(Contribution post) {
        if (post.owner() == null) {
            return Stream.empty();
        }
        String kind = post.isQuestion() ? QUESTION_ASKED : ANSWER_PUBLISHED;
        return Stream.of(post.activity(kind, SiteId.of("post", post.post().id()))
                .by(post.owner())
                .at(post.post().createdAt()));
    }

    private Stream<Activity> viewed(Contribution question) {
        Integer views = question.post().views();
        MemberId owner = question.owner();
        if (views == null || owner == null || !question.isQuestion()) {
            return Stream.empty();
        }
        return Stream.of(question.activity(
                        VIEWS_COUNTED, SiteId.of("views", question.post().id()))
                .benefiting(owner)
                .amounting(views)
                .at(ended));
    }

    private Stream<Activity> comments() {
        return dump.comments().stream().flatMap(comment -> posted(comment, site.member(comment.user())));
    }

    private static Stream<Activity> posted(Comment comment, @Nullable MemberId author) {
        return author == null
                ? Stream.empty()
                : Stream.of(activity(COMMENT_POSTED)
                        .id(SiteId.of("comment", comment.id()))
                        .by(author)
                        .on(Long.toString(comment.post()))
                        .at(comment.createdAt()));
    }

    private Stream<Activity> votes() {
        VoteFacts facts = new VoteFacts(site);
        return dump.votes().stream().flatMap(vote -> facts.activity(vote).stream());
    }
}
