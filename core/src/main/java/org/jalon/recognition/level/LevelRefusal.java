package org.jalon.recognition.level;

import org.jalon.RefusalCode;

/** Why something about levels was declined. */
public enum LevelRefusal implements RefusalCode {
    UNKNOWN_LADDER("unknown-ladder", "The policy in force has no ladder of that name."),
    NO_SUCH_LEVEL("no-such-level", "The ladder has no step of that number."),
    LEVEL_LOCKED("level-locked", "The level is locked on that step already."),
    LEVEL_NOT_LOCKED("level-not-locked", "The level is not locked.");

    private final String code;
    private final String meaning;

    LevelRefusal(String code, String meaning) {
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
