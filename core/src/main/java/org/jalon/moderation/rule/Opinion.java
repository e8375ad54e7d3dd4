package org.jalon.moderation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule says about a submission: perhaps a verdict, perhaps evidence, perhaps what to mask. Immutable. */
public final class Opinion {

    private static final Opinion NONE = new Opinion(null, List.of(), List.of(), List.of());

    private final @Nullable Ruling ruling;
    private final List<Reason> reasons;
    private final List<Evidence> evidence;
    private final List<Span> masks;

    private Opinion(@Nullable Ruling ruling, List<Reason> reasons, List<Evidence> evidence, List<Span> masks) {
        this.ruling = ruling;
        this.reasons = List.copyOf(reasons);
        this.evidence = List.copyOf(evidence);
        this.masks = List.copyOf(masks);
    }

    /** Nothing to say. */
    public static Opinion none() {
        return NONE;
    }

    /**
     * A verdict, for those reasons.
     *
     * @throws IllegalArgumentException for {@link Verdict#RECONSIDER}: a {@link Ruling} says what follows
     */
    public static Opinion of(Verdict verdict, Reason... reasons) {
        return of(Ruling.of(verdict), List.of(reasons));
    }

    /** A verdict, for those reasons. */
    public static Opinion of(Ruling ruling, List<Reason> reasons) {
        return new Opinion(ruling, reasons, List.of(), List.of());
    }

    /** No verdict, but evidence that later rules see. */
    public static Opinion of(List<Evidence> evidence) {
        return new Opinion(null, List.of(), evidence, List.of());
    }

    /** This, and evidence that later rules see. */
    public Opinion with(Evidence more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(more);
        return new Opinion(ruling, reasons, all, masks);
    }

    /** This, and places that are masked if the submission is published. */
    public Opinion masking(List<Span> more) {
        List<Span> all = new ArrayList<>(masks);
        all.addAll(more);
        return new Opinion(ruling, reasons, evidence, all);
    }

    public Optional<Ruling> ruling() {
        return Optional.ofNullable(ruling);
    }

    /** Why that verdict. */
    public List<Reason> reasons() {
        return reasons;
    }

    public List<Evidence> evidence() {
        return evidence;
    }

    public List<Span> masks() {
        return masks;
    }
}
