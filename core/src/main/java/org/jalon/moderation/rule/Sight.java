package org.jalon.moderation.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.moderation.text.Fingerprint;
import org.jalon.moderation.text.Letters;
import org.jalon.moderation.text.Link;
import org.jalon.moderation.text.Links;
import org.jspecify.annotations.Nullable;

/**
 * What a rule sees besides the submission: what is known of the past, and what the rules before it found. Thread-safe; made for
 * one screening.
 */
public final class Sight {

    private final Submission submission;
    private final Past past;
    private final List<Evidence> evidence;
    private final Texts texts;

    private Sight(Submission submission, Past past, List<Evidence> evidence, Texts texts) {
        this.submission = submission;
        this.past = past;
        this.evidence = List.copyOf(evidence);
        this.texts = texts;
    }

    /** Before the first rule. */
    public static Sight of(Submission submission, Past past) {
        return new Sight(submission, past, List.of(), new Texts(submission));
    }

    /** The same, for the next rule. */
    public Sight after(List<Evidence> found) {
        return new Sight(submission, past, found, texts);
    }

    public Past past() {
        return past;
    }

    /** What the rules before this one found, in order. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** The sum of the weights of the evidence of that label. */
    public long weight(String label) {
        return evidence.stream()
                .filter(one -> one.label().equals(label))
                .mapToLong(Evidence::weight)
                .sum();
    }

    /** The letters of a part; empty when the submission has no such part. Read once for all rules. */
    public Optional<Letters> letters(Part part) {
        return texts.letters(part);
    }

    /** Where title, text and attached links lead; read once for all rules. */
    public List<Link> links() {
        return texts.links();
    }

    /** Of the text; made once for all rules. */
    public Fingerprint fingerprint() {
        return texts.fingerprint();
    }

    private static final class Texts {

        private final Submission submission;
        private final Map<Part, Letters> read = new EnumMap<>(Part.class);
        private @Nullable Fingerprint fingerprint;
        private @Nullable List<Link> links;

        private Texts(Submission submission) {
            this.submission = submission;
        }

        private synchronized Optional<Letters> letters(Part part) {
            return submission.text(part).map(text -> read.computeIfAbsent(part, none -> Letters.of(text)));
        }

        private synchronized List<Link> links() {
            List<Link> made = links;
            if (made == null) {
                made = Stream.concat(
                                Stream.of(Part.values())
                                        .flatMap(part -> submission.text(part).stream())
                                        .flatMap(text -> Links.in(text).stream()),
                                submission.links().stream().map(Links::target))
                        .toList();
                links = made;
            }
            return made;
        }

        private synchronized Fingerprint fingerprint() {
            Fingerprint made = fingerprint;
            if (made == null) {
                made = Fingerprint.of(letters(Part.TEXT).orElseThrow());
                fingerprint = made;
            }
            return made;
        }
    }
}
