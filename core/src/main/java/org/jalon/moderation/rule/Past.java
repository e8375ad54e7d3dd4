package org.jalon.moderation.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jalon.Dated;
import org.jalon.HostId;
import org.jalon.community.MemberId;
import org.jalon.moderation.text.Fingerprint;

/**
 * What rules may know of the past when a member submits something. Whoever screens brings it along, so that no rule looks anything
 * up; what is beyond their {@link Lookback} may be left out.
 *
 * @param published how many contributions of the author were published, ever, or up to the number that the rules need
 * @param submitted when the author submitted something lately, whatever became of it
 * @param decided what moderators decided lately about contributions of the author
 * @param texts what the author and others wrote lately
 */
public record Past(
        @PositiveOrZero long published,
        @NotNull List<@Dated Instant> submitted,
        @NotNull List<@Valid Decided> decided,
        @NotNull List<@Valid Written> texts) {

    public Past {
        submitted = List.copyOf(submitted);
        decided = List.copyOf(decided);
        texts = List.copyOf(texts);
    }

    /**
     * What a moderator decided.
     *
     * @param at when
     * @param rejected whether it was turned down
     */
    public record Decided(@Dated Instant at, boolean rejected) {}

    /**
     * A text of which only the fingerprint is known.
     *
     * @param author who wrote it
     * @param at when
     * @param fingerprint of the text
     */
    public record Written(
            @Valid @NotNull MemberId author,
            @Dated Instant at,
            @NotNull Fingerprint fingerprint) {

        boolean isWellFormed() {
            return author != null
                    && HostId.Check.isWellFormed(author.value())
                    && Dated.Check.isWellFormed(at)
                    && fingerprint != null;
        }
    }

    /** Whether no constraint of this type is violated: the same answer that a Jakarta validator gives, at no cost. */
    public boolean isWellFormed() {
        return published >= 0
                && submitted.stream().allMatch(Dated.Check::isWellFormed)
                && decided.stream().allMatch(one -> Dated.Check.isWellFormed(one.at))
                && texts.stream().allMatch(Written::isWellFormed);
    }

    /** Nothing at all. */
    public static Past none() {
        return new Past(0, List.of(), List.of(), List.of());
    }

    /** So many contributions of the author were published. */
    public Past publishing(long number) {
        return new Past(number, submitted, decided, texts);
    }

    /** The author submitted something then, too. */
    public Past submitting(Instant at) {
        List<Instant> more = new ArrayList<>(submitted);
        more.add(at);
        return new Past(published, more, decided, texts);
    }

    /** A contribution of the author was approved then, too. */
    public Past approved(Instant at) {
        return deciding(new Decided(at, false));
    }

    /** A contribution of the author was rejected then, too. */
    public Past rejected(Instant at) {
        return deciding(new Decided(at, true));
    }

    /** Somebody wrote that then, too. */
    public Past writing(MemberId author, Instant at, Fingerprint fingerprint) {
        List<Written> more = new ArrayList<>(texts);
        more.add(new Written(author, at, fingerprint));
        return new Past(published, submitted, decided, more);
    }

    private Past deciding(Decided one) {
        List<Decided> more = new ArrayList<>(decided);
        more.add(one);
        return new Past(published, submitted, more, texts);
    }

    /** Whether a moment lies in the window that ends now; one exactly a window ago does not. */
    public static boolean isWithin(Instant moment, Duration window, Instant now) {
        return !moment.isAfter(now) && Duration.between(moment, now).compareTo(window) < 0;
    }
}
