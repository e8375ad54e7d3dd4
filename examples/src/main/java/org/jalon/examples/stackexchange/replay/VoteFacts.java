package org.jalon.examples.stackexchange.replay;

import static java.time.ZoneOffset.UTC;
import static org.jalon.examples.stackexchange.replay.SiteActivity.ANSWER_ACCEPTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.ANSWER_DOWNVOTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.ANSWER_UPVOTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.BOUNTY_OFFERED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.BOUNTY_WON;
import static org.jalon.examples.stackexchange.replay.SiteActivity.NO_MERIT;
import static org.jalon.examples.stackexchange.replay.SiteActivity.OWN_QUESTION;
import static org.jalon.examples.stackexchange.replay.SiteActivity.QUESTION_DOWNVOTED;
import static org.jalon.examples.stackexchange.replay.SiteActivity.QUESTION_UPVOTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityDraft;
import org.jalon.community.MemberId;
import org.jalon.examples.stackexchange.Vote;
import org.jspecify.annotations.Nullable;

/**
 * Votes as activities. Dumps give the day only; a vote is dated at the very end of it, so that it follows the post it is on
 * and still counts on the right day. Votes on what is deleted, or is no question or answer, are left out.
 */
record VoteFacts(Site site) {

    Optional<Activity> activity(Vote vote) {
        return site.contribution(vote.post())
                .flatMap(post -> Optional.ofNullable(draft(vote, post)))
                .map(draft -> draft.at(endOf(vote.day())));
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(UTC).toInstant().minusNanos(1_000);
    }

    private @Nullable ActivityDraft draft(Vote vote, Contribution post) {
        return switch (vote.type()) {
            case UP -> merit(vote, post, post.isQuestion() ? QUESTION_UPVOTED : ANSWER_UPVOTED, 1);
            case DOWN -> merit(vote, post, post.isQuestion() ? QUESTION_DOWNVOTED : ANSWER_DOWNVOTED, -1);
            case ACCEPT -> accepted(vote, post);
            case BOUNTY_START -> offered(vote, post);
            case BOUNTY_CLOSE -> vote.bounty() == null ? null : merit(vote, post, BOUNTY_WON, vote.bounty());
            case FAVOURITE, OTHER -> null;
        };
    }

    private static ActivityDraft merit(Vote vote, Contribution post, String kind, long amount) {
        return post.merit(kind, id(vote), vote.day()).amounting(amount);
    }

    private static ActivityDraft accepted(Vote vote, Contribution answer) {
        ActivityDraft draft = answer.merit(ANSWER_ACCEPTED, id(vote), vote.day());
        return answer.asker() == null ? draft : draft.by(answer.asker());
    }

    private @Nullable ActivityDraft offered(Vote vote, Contribution question) {
        MemberId giver = site.member(vote.user());
        if (giver == null || vote.bounty() == null) {
            return null;
        }
        return question.activity(BOUNTY_OFFERED, id(vote))
                .by(giver)
                .amounting(vote.bounty())
                .having(NO_MERIT, true)
                .having(OWN_QUESTION, giver.equals(question.owner()));
    }

    private static String id(Vote vote) {
        return SiteId.of("vote", vote.id());
    }
}
