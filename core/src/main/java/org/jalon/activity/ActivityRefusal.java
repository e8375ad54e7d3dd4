package org.jalon.activity;

import org.jalon.RefusalCode;

/** Why an activity or a retraction was declined. */
public enum ActivityRefusal implements RefusalCode {
    ACTIVITY_CONFLICT("activity-conflict", "Another activity with this id and other content is in the log."),
    RESERVED_KIND(
            "reserved-kind",
            "Facts of this kind are stated and taken back by Jalon alone, when its use cases are called."),
    UNKNOWN_ACTIVITY("unknown-activity", "There is no activity with this id in the log.");

    private final String code;
    private final String meaning;

    ActivityRefusal(String code, String meaning) {
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
