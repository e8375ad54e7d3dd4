package org.jalon.recognition.description;

import java.util.List;
import java.util.Optional;
import org.jalon.Description;
import org.jalon.recognition.builtin.Measure;
import org.jalon.recognition.level.AtLeast;
import org.jalon.recognition.level.FewerThan;
import org.jalon.recognition.level.LevelRule;
import org.jalon.recognition.level.LevelStep;
import org.jalon.recognition.level.Tally;

/** Ladders of levels, in words. */
final class LevelWords {

    private static final String LADDER = "ladder";
    private static final String STEPS = "steps";
    private static final String GAIN = "gain";
    private static final String LOSS = "loss";
    private static final String GRACE_DAYS = "grace-days";
    private static final String MEASURE = "measure";
    private static final String AT_LEAST = "at-least";
    private static final String FEWER_THAN = "fewer-than";
    private static final String DAYS = "days";

    private LevelWords() {}

    static void write(LevelRule rule, Page page) {
        page.with(LADDER, rule.ladder())
                .with(
                        STEPS,
                        Description.of(
                                rule.steps().stream().map(LevelWords::written).toList()));
    }

    private static Description written(LevelStep step) {
        List<Description> gain = step.gain().stream()
                .map(condition -> written(condition.tally(), AT_LEAST, condition.least()))
                .toList();
        List<Description> loss = step.loss().stream()
                .map(condition -> written(condition.tally(), FEWER_THAN, condition.bound()))
                .toList();
        return new Page()
                .with(GAIN, Description.of(gain))
                .unlessEmpty(LOSS, loss)
                .unless(0, GRACE_DAYS, step.graceDays())
                .written();
    }

    private static Description written(Tally tally, String name, long bound) {
        return new Page()
                .with(MEASURE, MeasureWords.TYPES.write(tally.measure()))
                .with(name, bound)
                .unless(0, DAYS, tally.days())
                .written();
    }

    static LevelRule read(Form form) {
        form.need(STEPS).someItems();
        return new LevelRule(form.need(LADDER).hostId(), form.list(STEPS, node -> Optional.of(readStep(node.form()))));
    }

    private static LevelStep readStep(Form form) {
        form.need(GAIN).someItems();
        LevelStep step = new LevelStep(
                form.list(GAIN, node -> Optional.of(readGain(node.form()))),
                form.list(LOSS, node -> Optional.of(readLoss(node.form()))),
                form.may(GRACE_DAYS).map(Node::positiveOrZeroInt).orElse(0));
        form.close();
        return step;
    }

    private static AtLeast readGain(Form form) {
        AtLeast condition = new AtLeast(readTally(form), form.need(AT_LEAST).number());
        form.close();
        return condition;
    }

    private static FewerThan readLoss(Form form) {
        FewerThan condition =
                new FewerThan(readTally(form), form.need(FEWER_THAN).number());
        form.close();
        return condition;
    }

    private static Tally readTally(Form form) {
        Measure measure = MeasureWords.TYPES.read(form.need(MEASURE)).orElse(Measure.count());
        return new Tally(measure, form.may(DAYS).map(Node::positiveInt).orElse(0));
    }
}
