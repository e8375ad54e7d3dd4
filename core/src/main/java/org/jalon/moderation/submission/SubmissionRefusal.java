package org.jalon.moderation.submission;

import org.jalon.RefusalCode;

/** Why a submission was not even screened, or cannot be read. */
public enum SubmissionRefusal implements RefusalCode {
    SCREENING_OVERTAKEN(
            "screening-overtaken",
            "What the screening rests on changed again and again while a rule asked a service; submit again."),
    THREAD_PAUSED("thread-paused", "The thread is paused, for what members reported there."),
    SILENCED("silenced", "The member is silenced, for what members reported."),
    UNKNOWN_SCREENING("unknown-screening", "No screening of this content is kept.");

    private final String code;
    private final String meaning;

    SubmissionRefusal(String code, String meaning) {
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
