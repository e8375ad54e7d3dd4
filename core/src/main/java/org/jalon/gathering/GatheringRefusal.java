package org.jalon.gathering;

import org.jalon.RefusalCode;

/** Why something about gatherings is declined. */
public enum GatheringRefusal implements RefusalCode {
    UNKNOWN_GATHERING("unknown-gathering", "The community has no gathering with this id."),
    GATHERING_CANCELLED("gathering-cancelled", "The gathering was cancelled."),
    GATHERING_NOT_BEGUN("gathering-not-begun", "Nobody can have attended a gathering that has not begun."),
    GATHERING_BEGUN("gathering-begun", "The gathering has begun; it cannot be moved or cancelled any more."),
    ALREADY_ATTENDED("already-attended", "It is noted already that the member attended."),
    NOT_ATTENDED("not-attended", "It is not noted that the member attended.");

    private final String code;
    private final String meaning;

    GatheringRefusal(String code, String meaning) {
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
