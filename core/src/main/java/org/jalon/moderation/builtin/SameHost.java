package org.jalon.moderation.builtin;

import jakarta.validation.constraints.Positive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.text.Link;

/** More links than that to one host. */
record SameHost(@Positive int most) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        Map<String, Long> byHost = sight.links().stream()
                .filter(link -> link.explicit() && !link.host().isEmpty())
                .collect(Collectors.groupingBy(Link::host, LinkedHashMap::new, Collectors.counting()));
        return byHost.entrySet().stream()
                .filter(host -> host.getValue() > most)
                .map(host ->
                        Measured.of("link-host-repeated", host.getValue(), most).with("host", host.getKey()))
                .toList();
    }
}
