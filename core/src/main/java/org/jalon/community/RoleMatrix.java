package org.jalon.community;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Says by role alone who may do what. Immutable. */
public final class RoleMatrix implements AccessPolicy {

    private static final Set<Permission> OF_EVERYBODY = EnumSet.of(
            Permission.JOIN_TEAM,
            Permission.ATTEND,
            Permission.PROPOSE_CHALLENGE,
            Permission.SUPPORT_CHALLENGE,
            Permission.ENTER_CHALLENGE,
            Permission.CONTRIBUTE,
            Permission.ENDORSE,
            Permission.ACCEPT_ANSWER,
            Permission.ATTEST,
            Permission.THANK,
            Permission.REPORT,
            Permission.RETRACT_OWN);

    private static final RoleMatrix USUAL = new RoleMatrix(new EnumMap<>(Role.class))
            .allowing(Role.LEARNER, OF_EVERYBODY)
            .allowing(Role.EXPERT, OF_EVERYBODY)
            .allowing(Role.EXPERT, Set.of(Permission.ATTEST_AS_EXPERT))
            .allowing(Role.TRAINER, OF_EVERYBODY)
            .allowing(
                    Role.TRAINER,
                    Set.of(
                            Permission.INVITE,
                            Permission.MANAGE_GROUPS,
                            Permission.PLAN_GATHERING,
                            Permission.NOTE_ATTENDANCE,
                            Permission.ACCEPT_ANY_ANSWER,
                            Permission.HIGHLIGHT,
                            Permission.ATTEST_AS_EXPERT))
            .allowing(Role.MODERATOR, OF_EVERYBODY)
            .allowing(
                    Role.MODERATOR,
                    Set.of(
                            Permission.INVITE,
                            Permission.ADMIT,
                            Permission.REMOVE_MEMBER,
                            Permission.ACCEPT_ANY_ANSWER,
                            Permission.HIGHLIGHT,
                            Permission.REVIEW,
                            Permission.RETRACT_ANY,
                            Permission.SANCTION,
                            Permission.DECIDE_APPEAL,
                            Permission.READ_MODERATION_LOG))
            .allowing(Role.COMMUNITY_MANAGER, EnumSet.allOf(Permission.class));

    private final Map<Role, Set<Permission>> allowed;

    private RoleMatrix(Map<Role, Set<Permission>> allowed) {
        this.allowed = Collections.unmodifiableMap(allowed);
    }

    /** Where most communities begin; {@code docs/rights.md} prints it. */
    public static RoleMatrix usual() {
        return USUAL;
    }

    /** This, and those too. */
    public RoleMatrix allowing(Role role, Set<Permission> more) {
        Set<Permission> changed = of(role);
        changed.addAll(more);
        return with(role, changed);
    }

    /** This, without those. */
    public RoleMatrix denying(Role role, Set<Permission> those) {
        Set<Permission> changed = of(role);
        changed.removeAll(those);
        return with(role, changed);
    }

    /** What that role may do. */
    public Set<Permission> of(Role role) {
        Set<Permission> some = EnumSet.noneOf(Permission.class);
        some.addAll(allowed.getOrDefault(role, Set.of()));
        return some;
    }

    @Override
    public boolean allows(Permission permission, Role role, MemberId actor, Community community) {
        return allowed.getOrDefault(role, Set.of()).contains(permission);
    }

    private RoleMatrix with(Role role, Set<Permission> permissions) {
        Map<Role, Set<Permission>> changed = new EnumMap<>(Role.class);
        changed.putAll(allowed);
        changed.put(role, Collections.unmodifiableSet(permissions));
        return new RoleMatrix(changed);
    }
}
