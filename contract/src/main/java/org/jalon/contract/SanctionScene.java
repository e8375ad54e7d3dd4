package org.jalon.contract;

import static org.jalon.community.Actor.by;
import static org.jalon.contract.Practice.ADA;
import static org.jalon.contract.Practice.MODERATOR;
import static org.jalon.contract.World.BY_ANIMATOR;
import static org.jalon.contribution.ContributionDraft.aPost;
import static org.jalon.moderation.measure.MeasureDraft.measure;

import java.time.Instant;
import java.util.List;
import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.activity.ThreadId;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.MemberId;
import org.jalon.contribution.Change;
import org.jalon.contribution.Contribution;
import org.jalon.contribution.ContributionDraft;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.log.ModerationLogEntry;
import org.jalon.moderation.measure.Conduct;
import org.jalon.moderation.measure.Measure;
import org.jalon.moderation.measure.MeasureDraft;
import org.jalon.moderation.measure.MeasureType;
import org.jalon.moderation.measure.Sanctions;
import org.jalon.moderation.measure.Suggestion;
import org.jspecify.annotations.Nullable;

/** A community in which somebody is sanctioned. */
record SanctionScene(Bench bench) {

    static final String REASON = "Propos blessants :\n« ... » 'x' \\n \uD83D\uDE00";

    static MeasureDraft against(MeasureType type, MemberId member) {
        return measure(type).against(member).under("rule-3").because(REASON);
    }

    Measure sanction(CommunityId id, MeasureDraft draft) {
        return sanction(id, draft, by(MODERATOR));
    }

    Measure sanction(CommunityId id, MeasureDraft draft, Actor actor) {
        return sanctions().sanction(id, draft, actor).orElseThrow();
    }

    Outcome<Measure> lift(CommunityId id, Measure measure) {
        return sanctions().lift(id, measure.id(), "enough", by(MODERATOR));
    }

    Suggestion suggestion(CommunityId id) {
        return sanctions().suggest(id, ADA, by(MODERATOR)).orElseThrow();
    }

    boolean isHeldBack(CommunityId id, MemberId member, @Nullable String thread, Instant now) {
        return bench().store()
                .reading(
                        id,
                        session -> Conduct.of(member, session)
                                .isHeldBack(thread == null ? null : new ThreadId(thread), now));
    }

    String give(CommunityId id, String post, MemberId member) {
        return contribute(id, aPost(post), member)
                .orElseThrow()
                .current()
                .activities()
                .get(0)
                .value();
    }

    Outcome<Change<Contribution>> contribute(CommunityId id, ContributionDraft draft, MemberId member) {
        return jalon().contributions().contribute(id, draft, by(member));
    }

    List<String> actions(CommunityId id) {
        return jalon().moderationLog().page(id, Audience.MODERATORS, 0, 100, BY_ANIMATOR).orElseThrow().stream()
                .map(ModerationLogEntry::action)
                .toList();
    }

    private Sanctions sanctions() {
        return jalon().sanctions();
    }

    private Jalon jalon() {
        return bench().jalon();
    }
}
