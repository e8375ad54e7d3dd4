package org.jalon.merging;

import java.util.ArrayList;
import java.util.List;
import org.jalon.Outcome;
import org.jalon.Session;
import org.jalon.community.Actor;
import org.jalon.community.CommunityNews;
import org.jalon.community.Entrance;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Membership;
import org.jalon.community.MembershipDraft;
import org.jalon.community.Situation;
import org.jalon.membership.Preferences;
import org.jspecify.annotations.Nullable;

/** Brings the members of one community into the other, page by page. */
final class People {

    private static final int PAGE = 500;

    private final Means means;
    private final Entrance entrance;

    People(Means means, CommunityNews news) {
        this.means = means;
        this.entrance = new Entrance(news, means.restraint());
    }

    /**
     * Some of those who are or were members.
     *
     * @param all of a page, who left too
     * @param offBoards those of them who stay off boards
     */
    private record Page(List<Membership> all, List<MemberId> offBoards) {

        @Nullable
        MemberId last() {
            return all.isEmpty() ? null : all.get(all.size() - 1).member();
        }
    }

    /** How many joined. */
    Outcome<Long> settle(Merge merge) {
        long joined = 0;
        Progress progress = progress(merge);
        while (!progress.ended()) {
            Page page = page(merge, progress);
            Progress next = progress.after(page.last(), page.all().size() < PAGE);
            Outcome<Integer> settled = merge.enter(means, situation -> settle(page, next, situation));
            if (!settled.isAccepted()) {
                return new Outcome.Refused<>(settled.refusals());
            }
            joined += settled.orElseThrow();
            progress = next;
        }
        return Outcome.accepted(joined);
    }

    private Progress progress(Merge merge) {
        String from = merge.from().toString();
        return means.store()
                .reading(merge.into(), session -> session.records().find(Progress.TYPE, from))
                .orElseGet(() -> Progress.none(from));
    }

    private Page page(Merge merge, Progress progress) {
        return means.store().reading(merge.from(), session -> {
            List<Membership> all = session.memberships().page(progress.last(), PAGE);
            return new Page(all, offBoards(all, session));
        });
    }

    private static List<MemberId> offBoards(List<Membership> all, Session session) {
        List<MemberId> off = new ArrayList<>();
        for (Membership one : all) {
            session.marks()
                    .find(Preferences.OFF_BOARDS, Preferences.BOARDS, one.member())
                    .ifPresent(mark -> off.add(mark.member()));
        }
        return off;
    }

    private Outcome<Integer> settle(Page page, Progress next, Situation situation) {
        int joined = 0;
        List<MemberId> staying = new ArrayList<>();
        for (Membership one : page.all()) {
            if (one.covers(situation.now())) {
                staying.add(one.member());
                joined += letIn(one, situation) ? 1 : 0;
            }
        }
        Preferences.keepOffBoards(
                page.offBoards().stream().filter(staying::contains).toList(), situation);
        situation.session().records().save(Progress.TYPE, next.from(), next);
        return Outcome.accepted(joined);
    }

    /** Whether that changed something: who is a member already keeps the role there. */
    private boolean letIn(Membership one, Situation situation) {
        MembershipDraft draft = MembershipDraft.aMember(one.member()).as(one.role());
        return entrance.letIn(
                        draft, situation.community(), Actor.by(situation.who()), situation.now(), situation.session())
                .isAccepted();
    }
}
