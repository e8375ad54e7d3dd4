package org.jalon.recognition.description;

import java.time.Duration;
import java.util.List;
import org.jalon.CalendarPeriod;
import org.jalon.recognition.builtin.Guard;
import org.jalon.recognition.builtin.Per;
import org.jalon.recognition.builtin.Zone;

/** What stands between a fact and its award, in words. */
final class Guards {

    static final Types<Guard> TYPES = new Types<>(List.of(
            Type.of("cap", Guard.Cap.class, Guards::write, Guards::readCap),
            Type.of("first", Guard.FirstOnes.class, Guards::write, Guards::readFirst),
            Type.of("minimum-gap", Guard.MinimumGap.class, Guards::write, Guards::readGap),
            Type.of("maximum-per-window", Guard.MaximumPerWindow.class, Guards::write, Guards::readMaximum)));

    private static final String PER = "per";
    private static final String ZONE = "zone";

    private Guards() {}

    private static void write(Guard.Cap cap, Page page) {
        page.with("limit", cap.limit()).with("period", cap.period()).unless(Zone.COMMUNITY, ZONE, cap.zone());
    }

    private static Guard readCap(Form form) {
        return new Guard.Cap(
                form.need("limit").positive(),
                form.need("period").word(CalendarPeriod.class),
                form.word(ZONE, Zone.class, Zone.COMMUNITY));
    }

    private static void write(Guard.FirstOnes first, Page page) {
        page.with("count", first.count()).unless(Per.RECIPIENT, PER, first.per());
    }

    private static Guard readFirst(Form form) {
        return new Guard.FirstOnes(form.need("count").positive(), form.word(PER, Per.class, Per.RECIPIENT));
    }

    private static void write(Guard.MinimumGap gap, Page page) {
        page.with("gap", written(gap.gap())).unless(Per.RECIPIENT, PER, gap.per());
    }

    private static Guard readGap(Form form) {
        return new Guard.MinimumGap(form.need("gap").duration(), form.word(PER, Per.class, Per.RECIPIENT));
    }

    private static void write(Guard.MaximumPerWindow maximum, Page page) {
        page.with("count", maximum.count()).with("window", written(maximum.window()));
    }

    private static Guard readMaximum(Form form) {
        return new Guard.MaximumPerWindow(
                form.need("count").positiveInt(), form.need("window").duration());
    }

    /** Whole days as such: {@code P7D} rather than {@code PT168H}. */
    private static String written(Duration duration) {
        Duration days = Duration.ofDays(duration.toDays());
        return days.equals(duration) ? "P" + days.toDays() + "D" : duration.toString();
    }
}
