package org.jalon.moderation.builtin;

import jakarta.validation.constraints.AssertTrue;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.moderation.text.Links;

/** Names of hosts; each stands for its subdomains, too. Immutable. */
record Hosts(Set<String> names) {

    Hosts {
        names = Set.copyOf(names);
    }

    static Hosts of(Collection<String> names) {
        return new Hosts(
                names.stream().map(name -> Links.target(name + "/").host()).collect(Collectors.toUnmodifiableSet()));
    }

    /** The name that a host goes by here; empty when it is none of them. */
    Optional<String> naming(String host) {
        int from = 0;
        while (!names.contains(host.substring(from))) {
            int dot = host.indexOf('.', from);
            if (dot < 0) {
                return Optional.empty();
            }
            from = dot + 1;
        }
        return Optional.of(host.substring(from));
    }

    @AssertTrue(message = "must be names of hosts such as example.org; leave out paths")
    boolean isWellFormed() {
        return names.stream().noneMatch(String::isEmpty);
    }
}
