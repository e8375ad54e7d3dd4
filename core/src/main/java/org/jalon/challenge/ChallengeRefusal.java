package org.jalon.challenge;

import org.jalon.RefusalCode;

/** Why something about a challenge was declined. */
public enum ChallengeRefusal implements RefusalCode {
    UNKNOWN_CHALLENGE("unknown-challenge", "There is no challenge with this id."),
    CHALLENGE_NOT_IN_STATE("challenge-not-in-state", "The challenge does not stand where this can be done."),
    CHALLENGE_NOT_OPEN(
            "challenge-not-open", "The challenge can be entered from when it has its dates until it closes."),
    OWN_CHALLENGE("own-challenge", "Nobody supports a challenge that they proposed."),
    ALREADY_SUPPORTED("already-supported", "The member supports the challenge already."),
    NOT_SUPPORTED("not-supported", "The member does not support the challenge."),
    RULES_FROZEN("rules-frozen", "The rules of a challenge do not change once it has opened."),
    OPENS_IN_PAST("opens-in-past", "A challenge cannot open before now."),
    OPEN_TO_ALL("open-to-all", "Everybody takes part in this challenge; nobody has to enter."),
    ENTERED_BY_TEAMS("entered-by-teams", "Teams enter this challenge, not members."),
    ENTERED_BY_MEMBERS("entered-by-members", "Members enter this challenge, not teams."),
    ALREADY_ENTERED("already-entered", "The member or the team is in the challenge."),
    NOT_ENTERED("not-entered", "The member or the team is not in the challenge."),
    CHALLENGE_FULL("challenge-full", "As many are in the challenge as may be."),
    PREREQUISITE_MISSING("prerequisite-missing", "The challenge asks for an award that is not there yet."),
    NOT_IN_TEAM("not-in-team", "The member does not belong to this team.");

    private final String code;
    private final String meaning;

    ChallengeRefusal(String code, String meaning) {
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
