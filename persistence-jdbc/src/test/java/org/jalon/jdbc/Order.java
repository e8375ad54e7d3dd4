package org.jalon.jdbc;

import static org.jalon.jdbc.Life.ANSWER;
import static org.jalon.jdbc.Life.BY_ADA;
import static org.jalon.jdbc.Life.BY_BOB;
import static org.jalon.jdbc.Scene.ADA;
import static org.jalon.jdbc.Scene.ANIMATOR;
import static org.jalon.jdbc.Scene.BOB;
import static org.jalon.moderation.measure.MeasureDraft.measure;
import static org.jalon.moderation.report.ReportDraft.reporting;
import static org.jalon.moderation.review.DecisionDraft.deciding;
import static org.jalon.moderation.review.UndoDraft.undoing;

import org.jalon.Jalon;
import org.jalon.Outcome;
import org.jalon.community.CommunityId;
import org.jalon.community.Role;
import org.jalon.moderation.log.Audience;
import org.jalon.moderation.measure.MeasureId;
import org.jalon.moderation.measure.MeasureType;
import org.jalon.moderation.review.ReviewAction;
import org.jalon.moderation.review.ReviewItem;

/** What moderation is about, and how far it has come; like {@link Life}. */
final class Order {

    private Order() {}

    static Outcome<?> report(Jalon jalon, CommunityId id) {
        Life.endorse(jalon, id).orElseThrow();
        return reportIt(jalon, id);
    }

    static Outcome<?> reportIt(Jalon jalon, CommunityId id) {
        return jalon.reports().report(id, reporting(ANSWER.value()).as("spam"), BY_BOB);
    }

    static Outcome<?> remove(Jalon jalon, CommunityId id) {
        report(jalon, id).orElseThrow();
        return removeIt(jalon, id);
    }

    static Outcome<?> removeIt(Jalon jalon, CommunityId id) {
        return jalon.review()
                .decide(id, deciding(item(jalon, id)).to(ReviewAction.REMOVE).because("spam"), ANIMATOR);
    }

    static Outcome<?> undoIt(Jalon jalon, CommunityId id) {
        return jalon.review().undo(id, undoing(item(jalon, id)).because("no spam"), ANIMATOR);
    }

    static Outcome<?> exclude(Jalon jalon, CommunityId id) {
        return jalon.sanctions()
                .sanction(
                        id,
                        measure(MeasureType.EXCLUSION)
                                .against(ADA)
                                .under("charter-1")
                                .because("enough"),
                        ANIMATOR);
    }

    static Outcome<?> contest(Jalon jalon, CommunityId id) {
        remove(jalon, id).orElseThrow();
        jalon.communities()
                .assignRole(id, BOB, Role.COMMUNITY_MANAGER, ANIMATOR)
                .orElseThrow();
        return contestIt(jalon, id);
    }

    static Outcome<?> contestIt(Jalon jalon, CommunityId id) {
        return jalon.appeals().appeal(id, measureAgainstAda(jalon, id), "not so", BY_ADA);
    }

    static Outcome<?> overturnIt(Jalon jalon, CommunityId id) {
        return jalon.appeals().overturn(id, measureAgainstAda(jalon, id), "sorry", BY_BOB);
    }

    private static ReviewItem item(Jalon jalon, CommunityId id) {
        return jalon.review().caseOf(id, ANSWER, ANIMATOR).orElseThrow();
    }

    private static MeasureId measureAgainstAda(Jalon jalon, CommunityId id) {
        return jalon.sanctions()
                .statements(id, null, 1, BY_ADA)
                .orElseThrow()
                .get(0)
                .measure();
    }

    static Object moderation(Jalon jalon, CommunityId id) {
        return jalon.moderationLog()
                        .page(id, Audience.MODERATORS, 0, 99, ANIMATOR)
                        .toString()
                + jalon.review().page(id, null, 9, ANIMATOR)
                + jalon.review().status(id, ANSWER)
                + jalon.sanctions().statements(id, null, 9, BY_ADA)
                + jalon.sanctions().inForce(id, ADA);
    }
}
