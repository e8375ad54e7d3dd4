package org.jalon.recognition.rule;

import org.jalon.JalonException;
import org.jalon.activity.ActivityId;

/** Thrown when a rule breaks its contract; nothing was changed. */
public final class RuleFailure extends JalonException {

    private static final long serialVersionUID = 1L;

    private final String ruleId;
    private final String activityId;

    /** The rule threw something itself. */
    public RuleFailure(String ruleId, ActivityId activity, RuntimeException cause) {
        super(
                "rule '" + ruleId + "' failed on activity '" + activity + "': "
                        + cause.getClass().getName(),
                cause);
        this.ruleId = ruleId;
        this.activityId = activity.value();
    }

    /** The rule gave what it did not declare. */
    public RuleFailure(String ruleId, ActivityId activity, AwardKind undeclared) {
        super("rule '" + ruleId + "' gave " + undeclared + " for activity '" + activity
                + "' without declaring it; add it to gives()");
        this.ruleId = ruleId;
        this.activityId = activity.value();
    }

    public String ruleId() {
        return ruleId;
    }

    public ActivityId activity() {
        return new ActivityId(activityId);
    }
}
