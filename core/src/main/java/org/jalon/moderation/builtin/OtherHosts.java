package org.jalon.moderation.builtin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/** Links to other hosts than those. */
record OtherHosts(@NotNull @Valid Hosts hosts) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        return sight.links().stream()
                .filter(link -> link.explicit() && hosts.naming(link.host()).isEmpty())
                .map(link -> Reason.of("other-host").with("host", link.host()))
                .distinct()
                .toList();
    }
}
