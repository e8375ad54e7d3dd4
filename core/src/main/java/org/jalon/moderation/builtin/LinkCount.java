package org.jalon.moderation.builtin;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.text.Link;

/** More links than that. */
record LinkCount(@PositiveOrZero int most) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        long links = sight.links().stream().filter(Link::explicit).count();
        return Measured.above("link-count", links, most);
    }
}
