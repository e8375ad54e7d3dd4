package org.jalon.jdbc;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.Values;
import org.jalon.activity.ActivityId;
import org.jalon.community.Community;
import org.jalon.recognition.ledger.Award;
import org.jalon.recognition.ledger.AwardFact;
import org.jalon.recognition.ledger.CellId;
import org.jalon.recognition.ledger.Position;
import org.jalon.recognition.ledger.Tail;
import org.jalon.recognition.rule.Fact;

/** What folds have seen, read back. */
final class Inputs {

    private static final Comparator<InputReading.Found> ORDER =
            Comparator.comparing(InputReading.Found::row, InputRow.ORDER);

    private final Unit unit;
    private final InputReading reading;

    /** The facts that this unit itself gave folds to see: read back as they were. */
    private final Map<ActivityId, Fact> activities = new HashMap<>();

    private final Map<Award, Fact> awards = new HashMap<>();

    Inputs(Unit unit) {
        this.unit = unit;
        this.reading = new InputReading(unit);
    }

    void remember(Fact fact) {
        if (fact instanceof AwardFact given) {
            awards.put(given.award(), fact);
        } else {
            activities.put(fact.activityId(), fact);
        }
    }

    /** Tails of folds that have inputs. */
    Map<CellId, KeptTail> tails(Map<CellId, Position> from, Function<CellId, FoldRow> folds) {
        Map<UUID, InputReading.Start> starts = reading.starts(from);
        Map<UUID, List<InputReading.Found>> found = reading.since(starts.values()).stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(one -> one.row().fold()));
        Map<UUID, Award> given = reading.awards(found.values());
        Map<CellId, KeptTail> tails = new HashMap<>();
        from.forEach((cell, position) -> {
            List<InputReading.Found> rows = found.getOrDefault(Digest.of(cell), List.of());
            int start = folds.apply(cell).inputs() - rows.size();
            Values state = Objects.requireNonNull(starts.get(Digest.of(cell))).state();
            tails.put(
                    cell,
                    new KeptTail(
                            position,
                            new Tail(start, state, facts(rows, given)),
                            rows.stream().map(InputReading.Found::row).toList()));
        });
        return tails;
    }

    List<Fact> upTo(CellId cell, Position last) {
        List<InputReading.Found> found = reading.until(Digest.of(cell), last.occurredAt()).stream()
                .filter(one -> !one.row().at().isAfter(last))
                .sorted(ORDER)
                .toList();
        return facts(found, reading.awards(List.of(found)));
    }

    /** The fold without that tail, of which nothing is left. */
    FoldRow before(CellId cell, Tail tail, KeptTail dropped) {
        Position first = dropped.rows().get(0).at();
        Position last = reading.until(Digest.of(cell), first.occurredAt()).stream()
                .map(one -> one.row().at())
                .filter(first::isAfter)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new FoldRow(tail.start(), last, tail.state());
    }

    private List<Fact> facts(List<InputReading.Found> found, Map<UUID, Award> given) {
        return found.stream().map(one -> fact(one, given)).toList();
    }

    private Fact fact(InputReading.Found found, Map<UUID, Award> given) {
        UUID awardId = found.row().award();
        if (awardId == null) {
            Fact known = activities.get(found.activity().id());
            return known == null ? Fact.of(found.activity(), zone()) : known;
        }
        Award award = Objects.requireNonNull(given.get(awardId), "an input of a fold is no award of the ledger");
        Fact known = awards.get(award);
        return known == null ? new AwardFact(award, found.activity(), zone()) : known;
    }

    private ZoneId zone() {
        Community community = unit.head().community();
        return community == null ? ZoneOffset.UTC : community.zone();
    }
}
