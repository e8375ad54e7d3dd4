package org.jalon.gathering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jalon.Dated;
import org.jalon.EndsAfterStart;
import org.jalon.HostId;
import org.jalon.Lasting;
import org.jspecify.annotations.Nullable;

/**
 * A gathering about to be planned: {@code aGathering("Kick-off").from(nine).until(noon).inPersonAt("Room 4")}.
 *
 * @param title how people call it
 * @param form how they meet; live when not said
 * @param starts first moment
 * @param ends first moment after it; later than {@code starts}
 * @param place where, or by which link, at most 500 characters; absent when not said
 */
@EndsAfterStart
public record GatheringDraft(
        @HostId String title,
        @NotNull GatheringForm form,
        @Dated Instant starts,
        @Dated Instant ends,

        @Nullable @Size(min = 1, max = 500, message = "must be 1 to 500 characters, or left out")
        String place)
        implements Lasting {

    /** A gathering that still needs its dates. */
    public record Undated(String title) {

        public Unended from(Instant starts) {
            return new Unended(title, starts);
        }
    }

    /** A gathering that still needs its end. */
    public record Unended(String title, Instant starts) {

        public GatheringDraft until(Instant ends) {
            return new GatheringDraft(title, GatheringForm.LIVE, starts, ends, null);
        }
    }

    public static Undated aGathering(String title) {
        return new Undated(title);
    }

    public GatheringDraft inPersonAt(String place) {
        return new GatheringDraft(title, GatheringForm.IN_PERSON, starts, ends, place);
    }

    public GatheringDraft liveAt(String place) {
        return new GatheringDraft(title, GatheringForm.LIVE, starts, ends, place);
    }

    @Override
    public Instant start() {
        return starts;
    }

    @Override
    public Instant end() {
        return ends;
    }

    @Override
    public String endName() {
        return "ends";
    }
}
