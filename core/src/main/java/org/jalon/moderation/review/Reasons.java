package org.jalon.moderation.review;

import static org.jalon.moderation.measure.MeasureDraft.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.Session;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.moderation.measure.Measure;
import org.jalon.moderation.measure.MeasureDraft;
import org.jalon.moderation.measure.MeasureId;
import org.jalon.moderation.measure.MeasureType;
import org.jalon.moderation.measure.Measures;
import org.jspecify.annotations.Nullable;

/** Gives authors the reasons of what is decided about theirs, as measures that they can appeal against. Thread-safe. */
record Reasons(Measures measures) {

    /** Those who were asked to edit it are asked no more, unless they are again. */
    void give(ReviewItem item, Situation situation) {
        List<MeasureId> before = given(item, situation).taken();
        List<MeasureId> ended =
                before.stream().filter(id -> measures.expire(id, situation)).toList();
        List<MeasureId> taken = new ArrayList<>();
        type(item).ifPresent(type -> item.authors().forEach(author -> taken.add(take(type, author, item, situation))));
        keep(item, new Given(taken, ended), situation.session());
    }

    private static Optional<MeasureType> type(ReviewItem item) {
        return item.decision().flatMap(decision -> switch (decision.action()) {
            case REMOVE -> Optional.of(MeasureType.REMOVAL);
            case EDIT_REQUESTED -> Optional.of(MeasureType.HOLD);
            case PUBLISH, IGNORE -> Optional.empty();
        });
    }

    private MeasureId take(MeasureType type, MemberId author, ReviewItem item, Situation situation) {
        ReviewDecision decision = item.decision().orElseThrow();
        MeasureDraft draft = measure(type)
                .against(author)
                .under(rule(item, decision))
                .because(decision.reason())
                .about(item.content());
        Measure taken = measures.take(draft, situation).orElseThrow();
        return taken.id();
    }

    /** The one that was named, or else that which brought it into the queue. */
    private static String rule(ReviewItem item, ReviewDecision decision) {
        if (!decision.rule().isEmpty()) {
            return decision.rule();
        }
        return item.grounds().held() ? item.grounds().rule() : ContentStatus.REPORTS;
    }

    /**
     * As if nothing had been decided.
     *
     * @param overturned which of them ends in another way
     */
    void takeBack(ReviewItem item, @Nullable MeasureId overturned, String reason, Situation situation) {
        Given given = given(item, situation);
        given.taken().stream()
                .filter(id -> !id.equals(overturned))
                .forEach(id -> measures.takeBack(id, reason, situation));
        given.ended().forEach(id -> measures.revive(id, situation));
        keep(item, new Given(given.ended(), List.of()), situation.session());
    }

    /** Its author has done what was asked. */
    void fulfil(ReviewItem item, Situation situation) {
        given(item, situation).taken().forEach(id -> measures.expire(id, situation));
    }

    boolean isGiven(MeasureId measure, ReviewItem item, Situation situation) {
        return given(item, situation).taken().contains(measure);
    }

    private static Given given(ReviewItem item, Situation situation) {
        return situation
                .session()
                .records()
                .find(ReviewText.GIVEN, item.id().toString())
                .orElseGet(() -> new Given(List.of(), List.of()));
    }

    private static void keep(ReviewItem item, Given given, Session session) {
        session.records().save(ReviewText.GIVEN, item.id().toString(), given);
    }

    /**
     * The measures of the last decision about an item.
     *
     * @param taken those that it took
     * @param ended those of the decision before, that were in force until then
     */
    record Given(List<MeasureId> taken, List<MeasureId> ended) {}
}
