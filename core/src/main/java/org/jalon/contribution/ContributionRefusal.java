package org.jalon.contribution;

import org.jalon.RefusalCode;

/** Why something about a contribution was declined. */
public enum ContributionRefusal implements RefusalCode {
    CONTRIBUTION_CONFLICT("contribution-conflict", "Another contribution with this content id is known."),
    UNKNOWN_CONTRIBUTION("unknown-contribution", "There is no contribution with this content id."),
    WITHDRAWN_CONTRIBUTION("withdrawn-contribution", "The contribution was withdrawn and accepts nothing more."),
    HELD_CONTRIBUTION("held-contribution", "The contribution is held until a moderator decides."),
    NOT_AN_AUTHOR("not-an-author", "Who gives the command is none of the authors."),
    OWN_CONTRIBUTION("own-contribution", "Nobody endorses or highlights what is their own."),
    NOT_AN_ANSWER("not-an-answer", "Only an answer can be accepted."),
    NO_QUESTION("no-question", "There is no standing question that this would answer; name it."),
    ACCEPTED_ELSEWHERE("accepted-elsewhere", "The answer is accepted for another question.");

    private final String code;
    private final String meaning;

    ContributionRefusal(String code, String meaning) {
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
