package org.jalon.contract;

import static org.jalon.community.Actor.by;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.MODERATOR;
import static org.jalon.contract.Practice.content;
import static org.jalon.contribution.ContributionDraft.aPost;
import static org.jalon.moderation.report.ReportDraft.reporting;
import static org.jalon.moderation.review.DecisionDraft.deciding;
import static org.jalon.moderation.review.UndoDraft.undoing;
import static org.jalon.moderation.submission.Manuscript.manuscript;

import java.util.List;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.log.ModerationLogEntry;
import org.jalon.moderation.report.ReportPolicy;
import org.jalon.moderation.report.Reported;
import org.jalon.moderation.review.ReviewAction;
import org.jalon.moderation.review.ReviewItem;
import org.jalon.moderation.review.Reviewed;
import org.jalon.moderation.review.Visibility;
import org.jalon.moderation.screening.Screener;
import org.jalon.moderation.submission.ScreeningPolicies;
import org.jalon.moderation.submission.Submitted;

/** A community that is moderated. */
record Moderated(CommunityId id, Jalon jalon, MovedClock clock) {

    static final MemberId DURO = World.MEMBERS.get(3);
    static final String REASON = "this is why";

    /** Everything is published, and three reports of learners hide. */
    static Moderated on(Bench bench) {
        Moderated community = new Moderated(Practice.community(bench), bench.jalon(), bench.clock());
        community.adopt(ReportPolicy.usual().withScore(300).withNewcomersBelow(0));
        return community;
    }

    static Moderated on(Bench bench, Screener screener) {
        return new Moderated(Practice.community(bench), screening(bench, screener), bench.clock());
    }

    static Jalon screening(Bench bench, Screener screener) {
        return Jalon.builder()
                .store(bench.store())
                .clock(bench.clock())
                .rules(Bench.rules())
                .screening(ScreeningPolicies.always(screener))
                .build();
    }

    void adopt(ReportPolicy policy) {
        jalon.reports().adopt(id, policy, World.BY_ANIMATOR).orElseThrow();
    }

    Outcome<Submitted> submit(String post, String text, MemberId author) {
        return jalon.screening()
                .submit(id, manuscript(aPost(post).within("thread")).saying(text), by(author));
    }

    void post(String post) {
        submit(post, "a text", ADA).orElseThrow();
    }

    Outcome<Reported> report(String post, String reason, MemberId reporter) {
        return jalon.reports().report(id, reporting(post).as(reason), by(reporter));
    }

    void reportByAll(String post, MemberId... reporters) {
        for (MemberId reporter : reporters) {
            report(post, "spam", reporter).orElseThrow();
        }
    }

    ReviewItem item(String post) {
        return jalon.review().caseOf(id, content(post), by(MODERATOR)).orElseThrow();
    }

    List<ReviewItem> queue() {
        return jalon.review().page(id, null, 100, by(MODERATOR)).orElseThrow();
    }

    Outcome<Reviewed> decide(String post, ReviewAction action) {
        return jalon.review()
                .decide(id, deciding(item(post)).to(action).under("charter-3").because(REASON), by(MODERATOR));
    }

    Outcome<Reviewed> undo(String post) {
        return jalon.review().undo(id, undoing(item(post)).because(REASON), by(MODERATOR));
    }

    Visibility visibility(String post) {
        return jalon.review().status(id, content(post)).orElseThrow().visibility();
    }

    long points(MemberId member) {
        return Practice.pointsOf(id, member, jalon);
    }

    List<ModerationLogEntry> log() {
        return jalon.moderationLog()
                .page(id, Audience.MODERATORS, 0, 1_000, by(MODERATOR))
                .orElseThrow();
    }

    List<String> actions() {
        return log().stream().map(ModerationLogEntry::action).toList();
    }
}
