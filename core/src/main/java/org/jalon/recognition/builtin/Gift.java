package org.jalon.recognition.builtin;

import org.jalon.HostId;
import org.jalon.recognition.rule.AwardKind;
import org.jalon.recognition.rule.Grant;
import org.jalon.recognition.rule.Subject;

/**
 * What a built-in rule gives.
 *
 * @param ruleId the rule's id
 * @param kind what
 * @param amount how much of it at a time
 */
public record Gift(@HostId String ruleId, AwardKind kind, long amount) {

    /** Points of another kind than {@code recognition}. */
    public Gift of(String pointKind) {
        return new Gift(ruleId, AwardKind.points(pointKind), amount);
    }

    /** Given for each activity of those kinds, or for each award by its token. */
    public EachRule forEach(String kind, String... more) {
        EachRule rule = EachRule.giving(this).andForEach(kind);
        for (String another : more) {
            rule = rule.andForEach(another);
        }
        return rule;
    }

    /** Given each time that was awarded. */
    public EachRule forEach(AwardKind award) {
        return forEach(award.token());
    }

    /** Given for each activity of that kind, so many times as its amount says. */
    public EachRule forEachUnitOf(String kind) {
        return EachRule.giving(this).andForEachUnitOf(kind);
    }

    /** Given when a count or sum reaches a threshold. */
    public ThresholdRule when(Threshold threshold) {
        return ThresholdRule.giving(this, threshold);
    }

    /** Given when a streak reaches its length. */
    public StreakRule when(Streak streak) {
        return StreakRule.giving(this, streak);
    }

    Grant to(Subject subject, long amount) {
        return new Grant(kind, amount, subject);
    }
}
