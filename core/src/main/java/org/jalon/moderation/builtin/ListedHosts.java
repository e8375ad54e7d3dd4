package org.jalon.moderation.builtin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;

/** Links to listed hosts, or names of them. */
record ListedHosts(@NotNull @Valid Hosts hosts) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        return sight.links().stream()
                .flatMap(link -> hosts.naming(link.host()).stream())
                .distinct()
                .map(host -> Reason.of("listed-host").with("host", host))
                .toList();
    }
}
