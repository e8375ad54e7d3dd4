package org.jalon.community;

import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.BEFORE_MEMBERSHIP;
import static org.jalon.community.CommunityRefusal.LAST_MANAGER;
import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.Role.COMMUNITY_MANAGER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jspecify.annotations.Nullable;

/** How memberships end and get other roles. */
record MembershipChanges(CommunityNews news) {

    private static final int PAGE = 500;

    Outcome<Membership> end(MemberId member, @Nullable Instant until, Situation situation) {
        return open(member, situation)
                .flatMap(open -> sparingTheLastManager(open, situation))
                .flatMap(open -> end(open, until == null ? situation.now() : until, situation));
    }

    private Outcome<Membership> end(Membership open, Instant until, Situation situation) {
        Optional<Membership> ended = open.endingAt(until);
        if (ended.isEmpty()) {
            return refused(BEFORE_MEMBERSHIP, open.member());
        }
        situation.session().memberships().save(ended.get());
        news.left(situation.community().id(), ended.get(), by(situation.who()), situation.now(), situation.session());
        return Outcome.accepted(ended.get());
    }

    Outcome<Membership> assign(MemberId member, Role role, Situation situation) {
        return open(member, situation)
                .flatMap(open -> role == open.role()
                        ? Outcome.accepted(open)
                        : sparingTheLastManager(open, situation).map(spared -> assign(spared, role, situation)));
    }

    private Membership assign(Membership open, Role role, Situation situation) {
        Membership changed = open.inRole(role, situation.now());
        situation.session().memberships().save(changed);
        news.assigned(situation.community().id(), changed, by(situation.who()), situation.now(), situation.session());
        return changed;
    }

    private static Outcome<Membership> open(MemberId member, Situation situation) {
        return situation
                .session()
                .memberships()
                .find(member)
                .filter(Membership::isOpen)
                .map(Outcome::accepted)
                .orElseGet(() -> refused(NOT_A_MEMBER, member));
    }

    private static Outcome<Membership> sparingTheLastManager(Membership one, Situation situation) {
        return one.role() != COMMUNITY_MANAGER || hasAnotherManager(one.member(), situation)
                ? Outcome.accepted(one)
                : refused(LAST_MANAGER, one.member());
    }

    /** Goes through the members, which is seldom asked for. */
    private static boolean hasAnotherManager(MemberId than, Situation situation) {
        Memberships all = situation.session().memberships();
        List<Membership> page = all.page(null, PAGE);
        while (!page.isEmpty()) {
            if (page.stream().anyMatch(one -> !one.member().equals(than) && manages(one, situation.now()))) {
                return true;
            }
            page = all.page(page.get(page.size() - 1).member(), PAGE);
        }
        return false;
    }

    private static boolean manages(Membership one, Instant now) {
        return one.isOpen() && one.role() == COMMUNITY_MANAGER && one.covers(now);
    }

    private static <T> Outcome<T> refused(RefusalCode code, MemberId member) {
        return Outcome.refused(Refusal.because(code, "member", member.value()));
    }
}
