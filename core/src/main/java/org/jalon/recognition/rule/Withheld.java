package org.jalon.recognition.rule;

import java.time.Instant;
import org.jalon.activity.ActivityId;

/**
 * What a rule did not give, and why.
 *
 * @param ruleId which rule
 * @param activity for which activity
 * @param occurredAt when that occurred
 * @param code why, in lower kebab case: {@code cap-reached}
 * @param grant what was not given, and to whom
 */
public record Withheld(String ruleId, ActivityId activity, Instant occurredAt, String code, Grant grant) {}
