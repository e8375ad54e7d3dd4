package org.jalon.recognition;

import org.jalon.RefusalCode;

/** Why something about recognition was declined. */
public enum RecognitionRefusal implements RefusalCode {
    AMOUNT_OVERFLOW("amount-overflow", "An amount or a balance would not fit into 64 bits.");

    private final String code;
    private final String meaning;

    RecognitionRefusal(String code, String meaning) {
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
