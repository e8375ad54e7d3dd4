package org.jalon.community;

import static org.jalon.community.Actor.by;
import static org.jalon.community.CommunityRefusal.NOT_YET;
import static org.jalon.community.Role.COMMUNITY_MANAGER;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jalon.Dated;
import org.jalon.MalformedInput;
import org.jalon.Outcome;
import org.jalon.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Use cases about communities and who belongs to them. Thread-safe. Every method throws {@link MalformedInput} for input
 * that can mean nothing.
 */
public final class CommunityLife {

    private final Means means;
    private final CommunityNews news;
    private final Entrance entrance;
    private final MembershipChanges members;
    private final CommunityChanges changes;

    /** For {@link org.jalon.JalonBuilder}. */
    @SuppressWarnings("exports")
    public CommunityLife(Means means, StageModel model, CommunityNews news) {
        this.means = means;
        this.news = news;
        this.entrance = new Entrance(news, means.restraint());
        this.members = new MembershipChanges(news);
        this.changes = new CommunityChanges(model, news);
    }

    /**
     * Founds a community; who founds it becomes its community manager. Whether somebody may found one is the host's to decide
     * before it calls: nobody has a role in it yet. Refused: {@code not-yet} when its life would begin in the future.
     */
    public Outcome<CommunityId> found(CommunityDraft draft, Actor founder) {
        means.check().passed(draft);
        means.check().passed(founder);
        Instant now = means.clock().instant();
        Community community = draft.founded(new CommunityId(means.ids().next()), founder.member(), now);
        if (community.since().isAfter(now)) {
            return Outcome.refused(
                    Refusal.because(NOT_YET, "since", community.since().toString()));
        }
        return means.store().inTransaction(community.id(), session -> {
            Membership membership = Membership.startingAt(community.since(), founder.member(), COMMUNITY_MANAGER);
            session.communities().add(community);
            session.memberships().save(membership);
            news.founded(community, membership, now, session);
            return Outcome.accepted(community.id());
        });
    }

    /** The community, if there is one with that id. */
    public Optional<Community> find(CommunityId id) {
        return means.store().reading(id, session -> session.communities().find());
    }

    /** How that person belongs or belonged to the community, if so. */
    public Optional<Membership> membership(CommunityId id, MemberId member) {
        return means.store().reading(id, session -> session.memberships().find(member));
    }

    /**
     * Lets somebody in, or in again; permission {@link Permission#ADMIT}. Refused: {@code unknown-community}; {@code archived};
     * {@code not-a-member} when the actor is none; {@code not-allowed}; {@code already-a-member}.
     */
    public Outcome<Membership> join(CommunityId id, MembershipDraft draft, Actor actor) {
        means.check().passed(draft);
        means.check().passed(actor);
        return means.gate().enter(Permission.ADMIT, id, actor, situation -> letIn(draft, situation));
    }

    private Outcome<Membership> letIn(MembershipDraft draft, Situation situation) {
        return entrance.letIn(draft, situation.community(), by(situation.who()), situation.now(), situation.session());
    }

    /**
     * Ends a membership. What the member did stays; what is dated from then on is not accepted. Of somebody else: permission
     * {@link Permission#REMOVE_MEMBER}. Refused: {@code unknown-community}; {@code archived}; {@code not-a-member}, of the actor too;
     * {@code not-allowed}; {@code last-manager}; {@code before-membership}.
     *
     * @param until first moment without it; now when absent
     */
    public Outcome<Membership> leave(CommunityId id, MemberId member, @Nullable Instant until, Actor actor) {
        means.check().passed(member);
        return enter(
                id,
                actor,
                situation -> mayEnd(member, situation).flatMap(allowed -> members.end(member, until, situation)));
    }

    private Outcome<Situation> mayEnd(MemberId member, Situation situation) {
        return member.equals(situation.who())
                ? Outcome.accepted(situation)
                : means.gate().require(Permission.REMOVE_MEMBER, situation);
    }

    /**
     * Gives a member another role from now on; permission {@link Permission#ASSIGN_ROLE}. The role that the member has already changes
     * nothing. Refused: {@code unknown-community}; {@code archived}; {@code not-a-member}, of the actor too; {@code not-allowed};
     * {@code last-manager} when nobody would be community manager any more.
     */
    public Outcome<Membership> assignRole(CommunityId id, MemberId member, Role role, Actor actor) {
        means.check().passed(MembershipDraft.aMember(member).as(role));
        return enter(Permission.ASSIGN_ROLE, id, actor, situation -> members.assign(member, role, situation));
    }

    /**
     * Gives the community another name; permission {@link Permission#AMEND_CHARTER}. As with all that follows, what is so already changes
     * nothing, and refused are {@code unknown-community}, {@code archived}, {@code not-a-member} when the actor is none,
     * {@code not-allowed}.
     */
    public Outcome<Community> rename(CommunityId id, String name, Actor actor) {
        means.check().passed(CommunityDraft.aCommunity(name));
        return enter(Permission.AMEND_CHARTER, id, actor, situation -> changes.rename(name, situation));
    }

    /** Gives it another charter; permission {@link Permission#AMEND_CHARTER}. Refused as {@link #rename}. */
    public Outcome<Community> amend(CommunityId id, Charter charter, Actor actor) {
        means.check().passed(charter);
        return change(
                Permission.AMEND_CHARTER, id, actor, CommunityChange.CHARTER, (profile, now) -> profile.with(charter));
    }

    /**
     * Says in which way people come in from now on; permission {@link Permission#AMEND_CHARTER}. Who was invited or has asked is still
     * answered. Refused as {@link #rename}.
     */
    public Outcome<Community> setDoor(CommunityId id, Door door, Actor actor) {
        means.check().passed(CommunityDraft.aCommunity("door").with(door));
        return change(Permission.AMEND_CHARTER, id, actor, CommunityChange.DOOR, (profile, now) -> profile.with(door));
    }

    /**
     * Anchors it to a course too, or gives a course it is anchored to other dates; permission {@link Permission#AMEND_CHARTER}. Its members
     * stay when the course ends. Refused as {@link #rename}.
     */
    public Outcome<Community> anchor(CommunityId id, Course course, Actor actor) {
        means.check().passed(course);
        return change(
                Permission.AMEND_CHARTER, id, actor, CommunityChange.COURSES, (profile, now) -> profile.with(course));
    }

    /**
     * Anchors it to that course no more; permission {@link Permission#AMEND_CHARTER}. Refused as {@link #rename}, and
     * {@code unknown-course}.
     */
    public Outcome<Community> release(CommunityId id, CourseId course, Actor actor) {
        means.check().passed(course);
        return enter(Permission.AMEND_CHARTER, id, actor, situation -> changes.release(course, situation));
    }

    /**
     * Decides in which phase it is from a moment on, whatever its courses say, until it is decided otherwise; permission
     * {@link Permission#GUIDE_COMMUNITY}. What was decided for another moment stays. Refused as {@link #rename}.
     *
     * @param from from when on, past or future; now when absent
     */
    public Outcome<Community> overridePhase(CommunityId id, Phase phase, @Nullable Instant from, Actor actor) {
        return decide(id, Objects.requireNonNull(phase, "phase"), from, actor);
    }

    /** Lets its phase follow from its courses again; otherwise as {@link #overridePhase}. */
    public Outcome<Community> followCourses(CommunityId id, @Nullable Instant from, Actor actor) {
        return decide(id, null, from, actor);
    }

    private Outcome<Community> decide(CommunityId id, @Nullable Phase phase, @Nullable Instant from, Actor actor) {
        means.check().passed(new Start(from));
        return change(
                Permission.GUIDE_COMMUNITY,
                id,
                actor,
                CommunityChange.PHASE,
                (profile, now) -> profile.with(new PhaseChange(from == null ? now : from, phase, actor.member())));
    }

    /** The maturity stages that communities go through here. */
    public StageModel stages() {
        return changes.model();
    }

    /** The maturity stage it is in now; empty for an unknown community. */
    public Optional<Stage> stage(CommunityId id) {
        Instant now = means.clock().instant();
        return find(id).map(community -> community.stageAt(now).orElseGet(stages()::first));
    }

    /**
     * Moves it to another maturity stage, forwards or back; permission {@link Permission#GUIDE_COMMUNITY}. Refused as {@link #rename}, and
     * {@code unknown-stage}; {@code same-stage}.
     *
     * @param reason why, in the words of who decides
     */
    public Outcome<Community> moveTo(CommunityId id, Stage stage, String reason, Actor actor) {
        means.check().passed(stage);
        means.check().passed(new StatedReason(reason));
        return enter(Permission.GUIDE_COMMUNITY, id, actor, situation -> changes.moveTo(stage, reason, situation));
    }

    /**
     * Archives it; permission {@link Permission#CLOSE_COMMUNITY}. From now on it takes no command but {@link #reopen}, and no activity dated
     * from now on; late ones from before are welcome, and all of it can be read. Refused as {@link #rename}.
     */
    public Outcome<Community> archive(CommunityId id, Actor actor) {
        return enter(Permission.CLOSE_COMMUNITY, id, actor, changes::archive);
    }

    /**
     * Reopens it; permission {@link Permission#CLOSE_COMMUNITY}. What is dated within the time in which it was archived is still not
     * accepted. Refused: {@code unknown-community}; {@code not-a-member} when the actor is none; {@code not-allowed};
     * {@code not-archived}; {@code merged} when another community carries it on.
     */
    public Outcome<Community> reopen(CommunityId id, Actor actor) {
        means.check().passed(actor);
        return means.gate().reenter(Permission.CLOSE_COMMUNITY, id, actor, changes::reopen);
    }

    private Outcome<Community> change(
            Permission permission,
            CommunityId id,
            Actor actor,
            CommunityChange what,
            BiFunction<Profile, Instant, Profile> change) {
        return enter(
                permission,
                id,
                actor,
                situation -> changes.change(
                        change.apply(situation.community().profile(), situation.now()), what, situation));
    }

    private <T> Outcome<T> enter(
            Permission permission, CommunityId id, Actor actor, Function<Situation, Outcome<T>> work) {
        means.check().passed(actor);
        return means.gate().enter(permission, id, actor, work);
    }

    private <T> Outcome<T> enter(CommunityId id, Actor actor, Function<Situation, Outcome<T>> work) {
        means.check().passed(actor);
        return means.gate().enter(id, actor, work);
    }

    record Start(@Dated(optional = true) @Nullable Instant from) {}
}
