package org.jalon.jackson.internal;

import java.util.List;
import java.util.Map;
import org.jalon.Description;
import org.jalon.recognition.builtin.Measure;
import org.jalon.recognition.level.AtLeast;
import org.jalon.recognition.level.FewerThan;
import org.jalon.recognition.level.LevelRule;
import org.jalon.recognition.level.LevelStep;
import org.jalon.recognition.level.Tally;

/** What ladders of levels are made of, described within a ladder of one step. */
final class LevelForms {

    private static final Path STEP = Path.of("steps", 0);
    private static final Path GAIN = Path.of("steps", 0, "gain", 0);
    private static final Path LOSS = Path.of("steps", 0, "loss", 0);
    private static final String LEAST = "at-least";
    private static final AtLeast ANY = new AtLeast(new Tally(Measure.count(Carrier.NAME), 0), 1);

    private LevelForms() {}

    /** The forms by their types. */
    static Map<Class<?>, Shape<?>> all() {
        return Map.of(
                LevelStep.class, Carrier.shape("level-step", LevelForms::written, LevelForms::step),
                AtLeast.class, Carrier.shape(LEAST, LevelForms::written, LevelForms::atLeast),
                FewerThan.class, Carrier.shape("fewer-than", LevelForms::written, LevelForms::fewerThan),
                Tally.class, Carrier.shape("tally", LevelForms::written, LevelForms::tally));
    }

    private static Description written(LevelStep step) {
        return STEP.in(ladder(step));
    }

    private static LevelStep step(Description described) {
        LevelRule rule = (LevelRule) Carrier.rule(Description.properties()
                .with("type", "level")
                .with("ladder", Carrier.NAME)
                .with("steps", List.of(described)));
        return rule.steps().get(0);
    }

    private static Description written(AtLeast least) {
        return GAIN.in(ladder(new LevelStep(List.of(least), List.of(), 0)));
    }

    private static AtLeast atLeast(Description described) {
        return step(Description.properties().with("gain", List.of(described)))
                .gain()
                .get(0);
    }

    private static Description written(FewerThan fewer) {
        return LOSS.in(ladder(new LevelStep(List.of(ANY), List.of(fewer), 0)));
    }

    private static FewerThan fewerThan(Description described) {
        Description.Properties step =
                Description.properties().with("gain", List.of(written(ANY))).with("loss", List.of(described));
        return step(step).loss().get(0);
    }

    private static Description written(Tally tally) {
        return Path.without(LEAST, written(new AtLeast(tally, 1)));
    }

    private static Tally tally(Description described) {
        return atLeast(Path.with(described, LEAST, Description.of(1))).tally();
    }

    private static Description ladder(LevelStep step) {
        return Carrier.written(new LevelRule(Carrier.NAME, List.of(step)));
    }
}
