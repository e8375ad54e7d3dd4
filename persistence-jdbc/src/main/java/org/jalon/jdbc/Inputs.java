package org.jalon.jdbc;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.activity.Activity;
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
        List<InputRow> found = reading.since(starts.values());
        Facts facts = facts(found);
        Map<UUID, List<InputRow>> byFold =
                found.stream().sorted(InputRow.ORDER).collect(Collectors.groupingBy(InputRow::fold));
        Map<CellId, KeptTail> tails = new HashMap<>();
        from.forEach((cell, position) -> {
            UUID fold = Digest.of(cell);
            List<InputRow> rows = byFold.getOrDefault(fold, List.of());
            int start = folds.apply(cell).inputs() - rows.size();
            Tail tail = new Tail(start, requireNonNull(starts.get(fold)).state(), facts.of(rows));
            tails.put(cell, new KeptTail(position, tail, rows));
        });
        return tails;
    }

    List<Fact> upTo(CellId cell, Position last) {
        List<InputRow> found = reading.until(Digest.of(cell), last.occurredAt()).stream()
                .filter(row -> !row.at().isAfter(last))
                .sorted(InputRow.ORDER)
                .toList();
        return facts(found).of(found);
    }

    /** The fold without that tail, of which nothing is left. */
    FoldRow before(CellId cell, Tail tail, KeptTail dropped) {
        Position first = dropped.rows().get(0).at();
        Position last = reading.until(Digest.of(cell), first.occurredAt()).stream()
                .map(InputRow::at)
                .filter(first::isAfter)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new FoldRow(tail.start(), last, tail.state());
    }

    private Facts facts(Collection<InputRow> rows) {
        return new Facts(reading.activities(rows), reading.awards(rows));
    }

    /** What inputs are. */
    private final class Facts {

        private final Map<ActivityId, Activity> logged;
        private final Map<UUID, Award> given;

        Facts(Map<ActivityId, Activity> logged, Map<UUID, Award> given) {
            this.logged = logged;
            this.given = given;
        }

        List<Fact> of(List<InputRow> rows) {
            return rows.stream().map(this::of).toList();
        }

        private Fact of(InputRow row) {
            Activity activity = requireNonNull(logged.get(row.at().activity()), "a fold saw what is not in the log");
            UUID awardId = row.award();
            if (awardId == null) {
                return activities.getOrDefault(activity.id(), Fact.of(activity, zone()));
            }
            Award award = requireNonNull(given.get(awardId), "a fold saw an award that is not in the ledger");
            return awards.getOrDefault(award, new AwardFact(award, activity, zone()));
        }

        private ZoneId zone() {
            Community community = unit.head().community();
            return community == null ? ZoneOffset.UTC : community.zone();
        }
    }
}
