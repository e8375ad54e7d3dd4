package org.jalon.moderation.measure;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jalon.community.Permission;

/** What kind of measure; the sanctions from the mildest to the hardest. */
public enum MeasureType {
    /** Sanction: until the member acknowledges it, nothing can be done but to take back one's own. */
    WARNING(allBut(Permission.RETRACT_OWN)),
    /** Sanction: what the member submits is held before publication. */
    RESTRICTION(EnumSet.noneOf(Permission.class)),
    /** Sanction: the member says nothing: no contributions, evidence, words on evidence, kudos, highlights and proposals. */
    MUTE(EnumSet.of(
            Permission.CONTRIBUTE,
            Permission.ATTEST,
            Permission.ATTEST_AS_EXPERT,
            Permission.THANK,
            Permission.HIGHLIGHT,
            Permission.PROPOSE_CHALLENGE)),
    /** Sanction: the member does nothing but take back their own. */
    SUSPENSION(allBut(Permission.RETRACT_OWN)),
    /** Sanction: the membership ends, and no door opens again. */
    EXCLUSION(EnumSet.allOf(Permission.class)),
    /** What a member gave is not shown before they have edited it, or somebody has decided about it again. */
    HOLD(EnumSet.noneOf(Permission.class)),
    /** What a member gave is shown no more. */
    REMOVAL(EnumSet.noneOf(Permission.class));

    private final Set<Permission> blocked;

    MeasureType(Set<Permission> blocked) {
        this.blocked = blocked;
    }

    private static Set<Permission> allBut(Permission one) {
        return EnumSet.complementOf(EnumSet.of(one));
    }

    /** Whether it is against the member, not against what the member gave. */
    public boolean isSanction() {
        return compareTo(EXCLUSION) <= 0;
    }

    /** Whether commands that ask for that permission are refused to the member while it is in force. */
    public boolean blocks(Permission permission) {
        return blocked.contains(permission);
    }

    /** Stable, lower kebab case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
