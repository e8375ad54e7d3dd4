package org.jalon;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown, before anything is done, for input that can mean nothing; carries every violation at once, ordered by path. */
public final class MalformedInput extends JalonException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public MalformedInput(List<Violation> violations) {
        super(violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
        this.violations = violations.stream().sorted().toList();
    }

    /** All that is wrong, ordered by path; never empty. */
    public List<Violation> violations() {
        return violations;
    }
}
