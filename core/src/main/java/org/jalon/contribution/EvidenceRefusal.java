package org.jalon.contribution;

import org.jalon.RefusalCode;

/** Why something about evidence of practice was declined. */
public enum EvidenceRefusal implements RefusalCode {
    UNKNOWN_EVIDENCE("unknown-evidence", "There is no evidence of practice with this content id."),
    OWN_EVIDENCE("own-evidence", "Nobody attests or questions evidence that they declared or hold.");

    private final String code;
    private final String meaning;

    EvidenceRefusal(String code, String meaning) {
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
