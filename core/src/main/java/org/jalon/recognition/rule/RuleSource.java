package org.jalon.recognition.rule;

import java.util.List;
import java.util.Set;

/** Something that a policy can be made with: one rule, or a description that comes down to several. */
public interface RuleSource {

    /** The ids of the rules that it needs from those {@linkplain Rules known}. */
    default Set<String> needs() {
        return Set.of();
    }

    /**
     * The rules. Called only after the source has passed validation, and when all that it {@linkplain #needs() needs} is known.
     */
    List<RecognitionRule> rules(Rules known);
}
