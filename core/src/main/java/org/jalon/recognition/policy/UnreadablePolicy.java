package org.jalon.recognition.policy;

import java.util.List;
import org.jalon.JalonException;
import org.jalon.MalformedInput;
import org.jalon.Violation;

/**
 * Thrown when what a store kept is no policy, or none that fits the rules known now; nothing was changed.
 */
public final class UnreadablePolicy extends JalonException {

    private static final long serialVersionUID = 1L;

    private final int version;
    private final transient List<Violation> violations;

    UnreadablePolicy(int version, MalformedInput reasons) {
        super(
                "version " + version + " of the policy, as it was kept, cannot be used: " + reasons.getMessage()
                        + "; it was kept by a newer Jalon, or changed since, or a rule that it names was",
                reasons);
        this.version = version;
        this.violations = reasons.violations();
    }

    /** Which version of the community's policy. */
    public int version() {
        return version;
    }

    /** All that is wrong with it, ordered by path. */
    public List<Violation> violations() {
        return violations;
    }
}
