package org.jalon.recognition.description;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.CalendarPeriod;
import org.jalon.recognition.builtin.Field;
import org.jalon.recognition.builtin.Measure;
import org.jalon.recognition.builtin.Worth;
import org.jalon.recognition.builtin.Zone;
import org.jspecify.annotations.Nullable;

/** What is counted towards a threshold, in words. */
final class MeasureWords {

    static final Types<Measure> TYPES = new Types<>(List.of(
            new Type<>("distinct", MeasureWords::isDistinct, MeasureWords::writeDistinct, MeasureWords::readDistinct),
            new Type<>("count", MeasureWords::isCount, MeasureWords::writeCount, MeasureWords::readCount),
            new Type<>("sum", MeasureWords::isSum, MeasureWords::writeSum, MeasureWords::readSum)));

    private static final String BY = "by";
    private static final String AMOUNT = "amount";
    private static final String PER_UNIT = "per-unit";
    private static final String KINDS = "kinds";
    private static final String CONDITIONS = "conditions";
    private static final String WITHIN = "within";
    private static final String ZONE = "zone";

    private MeasureWords() {}

    static Set<String> kinds(Form form) {
        Set<String> kinds = new TreeSet<>();
        for (Node node : form.need(KINDS).someItems()) {
            String kind = node.text();
            if (!kinds.add(kind) && node.isText()) {
                node.note("duplicate-kind", Node.shown(kind) + " stands in the list before; leave one");
            }
        }
        return kinds;
    }

    private static boolean isDistinct(Object value) {
        return value instanceof Measure measure && measure.distinct() != null;
    }

    private static void writeDistinct(Measure measure, Page page) {
        Field by = measure.distinct();
        if (by != null) {
            page.with(BY, by);
        }
        writeRest(measure, page.unless(1, AMOUNT, measure.worth().fixed()).unless(0, PER_UNIT, perUnit(measure)));
    }

    private static Measure readDistinct(Form form) {
        Field by = form.need(BY).word(Field.class);
        return read(new Worth(form.number(AMOUNT, 1), form.number(PER_UNIT, 0)), by, form);
    }

    private static boolean isCount(Object value) {
        return value instanceof Measure measure && !isDistinct(value) && perUnit(measure) == 0;
    }

    private static void writeCount(Measure measure, Page page) {
        writeRest(measure, page.unless(1, AMOUNT, measure.worth().fixed()));
    }

    private static Measure readCount(Form form) {
        return read(new Worth(form.number(AMOUNT, 1), 0), null, form);
    }

    private static boolean isSum(Object value) {
        return value instanceof Measure && !isDistinct(value) && !isCount(value);
    }

    private static void writeSum(Measure measure, Page page) {
        writeRest(measure, page.unless(0, AMOUNT, measure.worth().fixed()).unless(1, PER_UNIT, perUnit(measure)));
    }

    private static Measure readSum(Form form) {
        return read(new Worth(form.number(AMOUNT, 0), form.number(PER_UNIT, 1)), null, form);
    }

    private static long perUnit(Measure measure) {
        return measure.worth().perUnit();
    }

    private static void writeRest(Measure measure, Page page) {
        CalendarPeriod within = measure.within();
        page.texts(KINDS, measure.kinds()).unlessEmpty(CONDITIONS, Conditions.TYPES.writeAll(measure.conditions()));
        if (within != null) {
            page.with(WITHIN, within);
        }
        page.unless(Zone.COMMUNITY, ZONE, measure.zone());
    }

    private static Measure read(Worth worth, @Nullable Field by, Form form) {
        return new Measure(
                kinds(form),
                worth,
                by,
                form.list(CONDITIONS, Conditions.TYPES::read),
                form.may(WITHIN).map(there -> there.word(CalendarPeriod.class)).orElse(null),
                form.word(ZONE, Zone.class, Zone.COMMUNITY));
    }
}
