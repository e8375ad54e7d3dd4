package org.jalon.community;

import org.jalon.RefusalCode;

/** Why something about a community or its members was declined. */
public enum CommunityRefusal implements RefusalCode {
    UNKNOWN_COMMUNITY("unknown-community", "There is no community with this id."),
    NOT_A_MEMBER("not-a-member", "The person was not a member of the community at that moment."),
    NOT_ALLOWED("not-allowed", "The access policy does not let this member do that."),
    ALREADY_A_MEMBER("already-a-member", "The person is a member of the community at that moment."),
    NOT_YET("not-yet", "The moment given lies in the future."),
    BEFORE_MEMBERSHIP("before-membership", "A membership cannot end at or before the moment it began."),
    LAST_MANAGER("last-manager", "The member is the last community manager; make somebody else one first."),
    ARCHIVED("archived", "The community is archived, now or at the moment given."),
    NOT_ARCHIVED("not-archived", "The community is not archived."),
    MERGED("merged", "The community was merged into another one, which carries it on."),
    UNKNOWN_COURSE("unknown-course", "The community is not anchored to this course."),
    UNKNOWN_STAGE("unknown-stage", "The maturity model has no such stage."),
    SAME_STAGE("same-stage", "The community is in this maturity stage already.");

    private final String code;
    private final String meaning;

    CommunityRefusal(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
