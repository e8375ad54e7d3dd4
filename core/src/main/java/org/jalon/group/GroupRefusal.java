package org.jalon.group;

import org.jalon.RefusalCode;

/** Why something about groups is declined. */
public enum GroupRefusal implements RefusalCode {
    UNKNOWN_GROUP("unknown-group", "The community has no group with this id."),
    GROUP_DISSOLVED("group-dissolved", "The group was dissolved."),
    BEFORE_GROUP("before-group", "The group was formed later than the moment given."),
    ALREADY_IN_GROUP("already-in-group", "The member is in the group at that moment."),
    NOT_IN_GROUP("not-in-group", "The member is not in the group."),
    BEFORE_JOINING("before-joining", "A member cannot leave a group at or before the moment of joining it."),
    OVERLAPPING_DATES("overlapping-dates", "The member came into the group again after the moment given.");

    private final String code;
    private final String meaning;

    GroupRefusal(String code, String meaning) {
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
