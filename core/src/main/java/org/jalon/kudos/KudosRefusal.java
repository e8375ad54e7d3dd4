package org.jalon.kudos;

import org.jalon.RefusalCode;

/** Why kudos were not given, or not taken back. */
public enum KudosRefusal implements RefusalCode {
    NO_KUDOS_IN_POLICY("no-kudos-in-policy", "The policy in force gives no kudos."),
    OWN_KUDOS("own-kudos", "Nobody gives kudos to themselves."),
    BUDGET_EXCEEDED("budget-exceeded", "The member has not enough kudos left to give in this period."),
    KUDOS_TAKEN_BACK("kudos-taken-back", "These kudos were given and taken back; give others under another id."),
    UNKNOWN_KUDOS("unknown-kudos", "No kudos were given under this id."),
    KUDOS_PERIOD_OVER("kudos-period-over", "The period is over whose budget the kudos came from.");

    private final String code;
    private final String meaning;

    KudosRefusal(String code, String meaning) {
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
