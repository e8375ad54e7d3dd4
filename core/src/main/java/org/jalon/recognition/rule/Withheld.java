package org.jalon.recognition.rule;

import org.jalon.activity.ActivityId;

/**
 * What a rule did not give, and why.
 *
 * @param ruleId which rule
 * @param activity for which activity
 * @param code why, in lower kebab case: {@code cap-reached}
 * @param grant what was not given, and to whom
 */
public record Withheld(String ruleId, ActivityId activity, String code, Grant grant) {}
