package org.jalon.moderation.builtin;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.moderation.rule.Part;
import org.jalon.moderation.rule.Reason;
import org.jalon.moderation.rule.Sight;
import org.jalon.moderation.rule.Span;
import org.jalon.moderation.rule.Submission;
import org.jalon.moderation.text.Letters;
import org.jalon.moderation.text.Match;
import org.jalon.moderation.text.WordList;

/** Words of a list, in title or text. */
record ListedWords(@NotNull WordList list) implements Check {

    @Override
    public List<Reason> reasons(Submission submission, Sight sight) {
        Map<String, List<Span>> places = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            sight.letters(part).ifPresent(letters -> collect(part, letters, places));
        }
        return places.entrySet().stream()
                .map(found ->
                        Reason.of("listed-word").with("entry", found.getKey()).at(found.getValue()))
                .toList();
    }

    private void collect(Part part, Letters letters, Map<String, List<Span>> places) {
        for (Match match : list.find(letters)) {
            places.computeIfAbsent(match.entry(), none -> new ArrayList<>())
                    .add(new Span(part, match.from(), match.to()));
        }
    }
}
