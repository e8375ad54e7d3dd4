package org.jalon.membership;

import org.jalon.RefusalCode;

/** Why somebody does not become a member. */
public enum JoiningRefusal implements RefusalCode {
    DOOR_CLOSED("door-closed", "The community does not take people in that way; its door says in which."),
    ALREADY_A_CANDIDATE("already-a-candidate", "The person is invited, or has asked, and that waits for an answer."),
    NOT_INVITED("not-invited", "No invitation of this person waits for an answer."),
    INVITATION_EXPIRED("invitation-expired", "The invitation ends now or has ended."),
    NOT_ASKED("not-asked", "This person has not asked, or was answered.");

    private final String code;
    private final String meaning;

    JoiningRefusal(String code, String meaning) {
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
