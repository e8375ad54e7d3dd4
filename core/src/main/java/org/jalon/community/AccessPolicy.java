package org.jalon.community;

/** SPI: decides who may do what. Asked within the transaction, before anything else; must be pure and thread-safe. */
@FunctionalInterface
public interface AccessPolicy {

    /**
     * Whether a member may do that.
     *
     * @param role what the member is at that moment
     * @param actor the member
     * @param community where
     */
    boolean allows(Permission permission, Role role, MemberId actor, Community community);

    /** By role, as {@code docs/rights.md} has it. */
    static AccessPolicy byRole() {
        return RoleMatrix.usual();
    }
}
