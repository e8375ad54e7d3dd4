package org.jalon.group;

import static org.jalon.community.CommunityRefusal.NOT_A_MEMBER;
import static org.jalon.community.CommunityRefusal.NOT_YET;
import static org.jalon.group.GroupRefusal.BEFORE_GROUP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jalon.IdSource;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.activity.Activity;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.recognition.Chronicle;
import org.jalon.recognition.rule.TeamShare;
import org.jspecify.annotations.Nullable;

/** How who belongs to a group changes, and how that is told to the log. */
record GroupChanges(IdSource ids, Chronicle chronicle) {

    /**
     * What the ids of Jalon's facts about teams begin with: a character that comes before all others which ids have, so that at one and the
     * same moment a member joins before acting, and leaves before it too.
     */
    private static final String FIRST = "!team/";

    Outcome<Belonging> join(Group group, MemberId member, @Nullable Instant since, Situation situation) {
        Instant from = since == null ? situation.now() : since;
        Refusal reason = against(group, member, from, situation);
        if (reason != null) {
            return Outcome.refused(reason);
        }
        return new Roster(situation.session())
                .belonging(group, member)
                .joiningAt(from)
                .flatMap(joined -> keep(group, List.of(joined), TeamShare.JOINED, from, situation)
                        .map(kept -> joined));
    }

    /** Has them in the group, which has nobody, from now on; they are members. */
    Outcome<List<Belonging>> joinAll(Group group, List<MemberId> members, Situation situation) {
        Instant now = situation.now();
        List<Belonging> joined = members.stream()
                .map(member -> Belonging.none(group, member).joiningAt(now).orElseThrow())
                .toList();
        return keep(group, joined, TeamShare.JOINED, now, situation);
    }

    private static @Nullable Refusal against(Group group, MemberId member, Instant from, Situation situation) {
        if (from.isAfter(situation.now())) {
            return Refusal.because(NOT_YET, "since", from.toString());
        }
        if (from.isBefore(group.since())) {
            return Refusal.because(BEFORE_GROUP, "since", from.toString());
        }
        boolean isMember = situation
                .session()
                .memberships()
                .find(member)
                .filter(membership -> membership.covers(from))
                .isPresent();
        return isMember ? null : Refusal.because(NOT_A_MEMBER, "member", member.value());
    }

    Outcome<Belonging> leave(Group group, MemberId member, @Nullable Instant until, Situation situation) {
        Instant from = until == null ? situation.now() : until;
        if (from.isAfter(situation.now())) {
            return Outcome.refused(Refusal.because(NOT_YET, "until", from.toString()));
        }
        return new Roster(situation.session())
                .belonging(group, member)
                .leavingAt(from)
                .flatMap(left -> keep(group, List.of(left), TeamShare.LEFT, from, situation)
                        .map(kept -> left));
    }

    Outcome<Group> dissolve(Group group, Situation situation) {
        Roster roster = new Roster(situation.session());
        Instant now = situation.now();
        List<Belonging> ended =
                roster.open(group).stream().map(one -> one.endedAt(now)).toList();
        Group dissolved = group.dissolvedAt(now);
        return keep(group, ended, TeamShare.LEFT, now, situation).map(kept -> {
            roster.save(dissolved);
            return dissolved;
        });
    }

    private Outcome<List<Belonging>> keep(
            Group group, List<Belonging> changed, String kind, Instant at, Situation situation) {
        return tell(group, changed, kind, at, situation).map(told -> {
            Roster roster = new Roster(situation.session());
            changed.forEach(roster::save);
            return changed;
        });
    }

    /** Teams only; nothing is recognised for being in a cohort. */
    private Outcome<Boolean> tell(Group group, List<Belonging> changed, String kind, Instant at, Situation situation) {
        if (group.type() != GroupType.TEAM || changed.isEmpty()) {
            return Outcome.accepted(false);
        }
        List<Activity> facts = new ArrayList<>(changed.size());
        changed.forEach(one -> facts.add(fact(one, kind, at, situation.who())));
        return chronicle.plan(facts, situation).map(plan -> !plan.keep().isEmpty());
    }

    private Activity fact(Belonging belonging, String kind, Instant at, MemberId by) {
        return Activity.activity(kind)
                .id(FIRST + ids.next())
                .by(by)
                .on(belonging.group().toString())
                .benefiting(belonging.member())
                .at(at);
    }
}
