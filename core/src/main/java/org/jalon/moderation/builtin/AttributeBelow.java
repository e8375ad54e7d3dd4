package org.jalon.moderation.builtin;

import java.util.List;
import org.jalon.KindName;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/** A number among the attributes is smaller than that; absent, it is 0. */
record AttributeBelow(@KindName String name, long least) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        long value = submission.attributes().number(name);
        return value < least
                ? List.of(Measured.of("attribute-below", value, least).with("attribute", name))
                : List.of();
    }
}
