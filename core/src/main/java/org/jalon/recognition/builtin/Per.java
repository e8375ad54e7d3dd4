package org.jalon.recognition.builtin;

import java.util.Optional;
import org.jalon.recognition.rule.Fact;
import org.jalon.recognition.rule.FoldKey;
import org.jalon.recognition.rule.Subject;

/** What is counted together. */
public enum Per {
    /** For each who is awarded. */
    RECIPIENT,
    /** For each content, whoever acts on it. */
    CONTENT,
    /** For each thread or other container. */
    THREAD,
    /** For each who is awarded, and each content. */
    RECIPIENT_AND_CONTENT,
    /** For each who is awarded, and each thread. */
    RECIPIENT_AND_THREAD,
    /** For the community as a whole. */
    COMMUNITY;

    /** Empty when the fact has no content or thread to count by. */
    Optional<FoldKey> keyOf(Fact fact, Subject recipient) {
        return switch (this) {
            case RECIPIENT -> Optional.of(FoldKey.of(recipient));
            case CONTENT -> fact.object().map(FoldKey::content);
            case THREAD -> fact.thread().map(FoldKey::thread);
            case RECIPIENT_AND_CONTENT ->
                fact.object().map(content -> FoldKey.of(recipient).slice("content/" + content));
            case RECIPIENT_AND_THREAD ->
                fact.thread().map(thread -> FoldKey.of(recipient).slice("thread/" + thread));
            case COMMUNITY -> Optional.of(FoldKey.community());
        };
    }
}
