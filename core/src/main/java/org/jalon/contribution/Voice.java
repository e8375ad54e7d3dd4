package org.jalon.contribution;

/** As what a member gave their word on evidence: what the member was at that moment. */
public enum Voice {
    /** One of several who are needed. */
    PEER,
    /** Who has the permission {@link org.jalon.community.Permission#ATTEST_AS_EXPERT}. */
    EXPERT,
    /** Who has it as the community manager. */
    COMMUNITY_MANAGER
}
