package org.jalon.group;

import static org.jalon.community.CommunityRefusal.NOT_YET;
import static org.jalon.community.Permission.JOIN_TEAM;
import static org.jalon.community.Permission.MANAGE_GROUPS;
import static org.jalon.group.GroupRefusal.GROUP_DISSOLVED;
import static org.jalon.group.GroupRefusal.UNKNOWN_GROUP;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jalon.RefusalCode;
import org.jalon.community.Actor;
import org.jalon.community.CommunityId;
import org.jalon.community.Means;
import org.jalon.community.MemberId;
import org.jalon.community.Permission;
import org.jalon.community.Situation;
import org.jalon.recognition.Chronicle;
import org.jspecify.annotations.Nullable;

/**
 * Use cases about teams and cohorts. Thread-safe. Every method throws {@link MalformedInput} for input that can mean nothing. Every command
 * may be refused as {@code unknown-community}, {@code archived}, {@code not-a-member} when the actor is none, {@code not-allowed}.
 *
 * <p>What members do while they are in a team counts for the team. A change of teams that is told late moves what was given by itself.
 */
public final class Groups {

    private final Means means;
    private final GroupChanges changes;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public Groups(Means means, Chronicle chronicle) {
        this.means = means;
        this.changes = new GroupChanges(means.ids(), chronicle);
    }

    /**
     * Forms a group without members; permission {@link Permission#MANAGE_GROUPS}. Refused too: {@code not-yet} when it would be formed in
     * the future.
     */
    public Outcome<Group> form(CommunityId community, GroupDraft draft, Actor actor) {
        means.check().passed(draft);
        means.check().passed(actor);
        return means.gate().enter(MANAGE_GROUPS, community, actor, situation -> {
            Group group = draft.formed(new GroupId(means.ids().next()), situation.who(), situation.now());
            if (group.since().isAfter(situation.now())) {
                return refused(NOT_YET, "since", group.since());
            }
            return saved(group, situation);
        });
    }

    /**
     * Gives a group another name; permission {@link Permission#MANAGE_GROUPS}. Refused too: {@code unknown-group};
     * {@code group-dissolved}.
     */
    public Outcome<Group> rename(CommunityId community, GroupId id, String name, Actor actor) {
        means.check().passed(GroupDraft.aTeam(name));
        return enter(
                community,
                id,
                actor,
                (group, situation) ->
                        permitted(MANAGE_GROUPS, situation).flatMap(may -> saved(group.named(name), may)));
    }

    /**
     * Dissolves a group from now on: its members leave it, and what it was given stays; permission {@link Permission#MANAGE_GROUPS}.
     * Refused too: {@code unknown-group}; {@code group-dissolved}; {@code amount-overflow}.
     */
    public Outcome<Group> dissolve(CommunityId community, GroupId id, Actor actor) {
        return enter(
                community,
                id,
                actor,
                (group, situation) -> permitted(MANAGE_GROUPS, situation).flatMap(may -> changes.dissolve(group, may)));
    }

    /**
     * Has a member in a group from a moment on. Oneself, in a team, from now on: permission {@link Permission#JOIN_TEAM}; anything else:
     * {@link Permission#MANAGE_GROUPS}. Refused too: {@code unknown-group}; {@code group-dissolved}; {@code not-a-member}, also when the
     * member was none at that moment; {@code not-yet}; {@code before-group}; {@code already-in-group}; {@code overlapping-dates};
     * {@code amount-overflow}.
     *
     * @param since from when on, which may lie in the past; now when absent
     */
    public Outcome<Belonging> join(
            CommunityId community, GroupId id, MemberId member, @Nullable Instant since, Actor actor) {
        means.check().passed(member);
        return enter(
                community,
                id,
                actor,
                (group, situation) -> permitted(toChange(group, member, since, situation), situation)
                        .flatMap(may -> changes.join(group, member, since, may)));
    }

    /**
     * Has a member in a group no more from a moment on; permissions as for {@link #join}. Refused too: {@code unknown-group};
     * {@code group-dissolved}; {@code not-in-group}; {@code not-yet}; {@code before-joining}; {@code amount-overflow}.
     *
     * @param until first moment outside of it, which may lie in the past; now when absent
     */
    public Outcome<Belonging> leave(
            CommunityId community, GroupId id, MemberId member, @Nullable Instant until, Actor actor) {
        means.check().passed(member);
        return enter(
                community,
                id,
                actor,
                (group, situation) -> permitted(toChange(group, member, until, situation), situation)
                        .flatMap(may -> changes.leave(group, member, until, may)));
    }

    /** Who could choose a date could move points to a team after the event. */
    private static Permission toChange(Group group, MemberId member, @Nullable Instant moment, Situation situation) {
        boolean own = member.equals(situation.who()) && moment == null;
        return own && group.type() == GroupType.TEAM ? JOIN_TEAM : MANAGE_GROUPS;
    }

    /** The group, if there is one with that id. */
    public Optional<Group> find(CommunityId community, GroupId id) {
        return read(community, roster -> roster.find(id));
    }

    /**
     * A page of all groups, dissolved ones too, in the order of their ids, which is that of their forming.
     *
     * @param after the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public List<Group> all(CommunityId community, @Nullable GroupId after, int limit) {
        return read(
                community,
                roster -> roster.session()
                        .records()
                        .page(GroupText.TYPE, after == null ? null : after.toString(), limit));
    }

    /**
     * A page of who was in a group at a moment, in the order of member ids; empty for an unknown group.
     *
     * @param after the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public List<Belonging> membersAt(
            Instant moment, CommunityId community, GroupId id, @Nullable MemberId after, int limit) {
        return read(
                community,
                roster -> roster.find(id)
                        .map(group -> roster.membersAt(moment, group, after, limit))
                        .orElse(List.of()));
    }

    /**
     * A page of the teams, or of the cohorts, in which a member was at a moment, in the order of their ids.
     *
     * @param after the last one of the page before, absent for the first page
     * @param limit at most so many, at least 1
     */
    public List<Belonging> groupsAt(
            Instant moment,
            CommunityId community,
            GroupType type,
            MemberId member,
            @Nullable GroupId after,
            int limit) {
        return read(community, roster -> roster.groupsAt(moment, type, member, after, limit));
    }

    private <T> T read(CommunityId community, Function<Roster, T> reading) {
        return means.store().reading(community, session -> reading.apply(new Roster(session)));
    }

    /** What is done with a group that lasts. */
    private interface Work<T> {
        Outcome<T> on(Group group, Situation situation);
    }

    private <T> Outcome<T> enter(CommunityId community, GroupId id, Actor actor, Work<T> work) {
        means.check().passed(id);
        means.check().passed(actor);
        return means.gate()
                .enter(
                        community,
                        actor,
                        situation -> lasting(id, situation).flatMap(group -> work.on(group, situation)));
    }

    private static Outcome<Group> lasting(GroupId id, Situation situation) {
        Optional<Group> found = new Roster(situation.session()).find(id);
        if (found.isEmpty()) {
            return refused(UNKNOWN_GROUP, "group", id);
        }
        return found.get().isDissolved() ? refused(GROUP_DISSOLVED, "group", id) : Outcome.accepted(found.get());
    }

    private Outcome<Situation> permitted(Permission permission, Situation situation) {
        return means.gate().require(permission, situation);
    }

    private static Outcome<Group> saved(Group group, Situation situation) {
        new Roster(situation.session()).save(group);
        return Outcome.accepted(group);
    }

    private static <T> Outcome<T> refused(RefusalCode code, String name, Object value) {
        return Outcome.refused(Refusal.because(code, name, value.toString()));
    }
}
