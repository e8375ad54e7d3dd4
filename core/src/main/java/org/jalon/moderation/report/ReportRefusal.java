package org.jalon.moderation.report;

import org.jalon.RefusalCode;

/** Why something about reports was declined. */
public enum ReportRefusal implements RefusalCode {
    UNKNOWN_REPORT_REASON("unknown-report-reason", "The community's policy has no such reason to report something."),
    OWN_REPORT("own-report", "Nobody reports what is their own."),
    TOO_MANY_REPORTS("too-many-reports", "The member has made as many reports today as the policy allows."),
    NOT_HIDDEN("not-hidden", "The contribution is not hidden, so there is nothing to repair."),
    ALREADY_REPAIRED(
            "already-repaired", "A contribution hidden for reports can be repaired once; a moderator decides now.");

    private final String code;
    private final String meaning;

    ReportRefusal(String code, String meaning) {
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
