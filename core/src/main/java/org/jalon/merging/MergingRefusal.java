package org.jalon.merging;

import org.jalon.RefusalCode;

/** Why two communities are not merged. */
public enum MergingRefusal implements RefusalCode {
    SAME_COMMUNITY("same-community", "A community cannot be merged into itself."),
    MERGED_ELSEWHERE("merged-elsewhere", "The community was merged into another one before.");

    private final String code;
    private final String meaning;

    MergingRefusal(String code, String meaning) {
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
