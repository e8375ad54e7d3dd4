package org.jalon.contribution;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jalon.IdSource;
import org.jalon.Outcome;
import org.jalon.Values;
import org.jalon.activity.Activity;
import org.jalon.activity.ActivityId;
import org.jalon.community.MemberId;
import org.jalon.community.Situation;
import org.jalon.recognition.Chronicle;
import org.jalon.recognition.Restated;
import org.jalon.recognition.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** States in the log what happens to contributions, and takes it back. Thread-safe. */
record Statements(Chronicle chronicle, IdSource ids) {

    private static final String ACTIVITIES = "activities";
    private static final char AGAIN = '+';

    /** That somebody did that to a contribution. */
    Activity about(
            Contribution contribution, String kind, MemberId actor, @Nullable MemberId beneficiary, Instant moment) {
        return new Activity(
                new ActivityId(kind + "/" + ids.next()),
                kind,
                actor,
                contribution.content(),
                contribution.thread(),
                beneficiary,
                0,
                moment,
                Values.none());
    }

    /** The same to the merit of each author; who was no member at that moment has no merit then. */
    List<Activity> forEachAuthor(
            Contribution contribution, String kind, MemberId actor, Instant moment, Situation situation) {
        return contribution.authors().stream()
                .filter(author -> isMember(author, moment, situation))
                .map(author -> about(contribution, kind, actor, author, moment))
                .toList();
    }

    static boolean isMember(MemberId member, Instant moment, Situation situation) {
        return situation
                .session()
                .memberships()
                .find(member)
                .filter(found -> found.covers(moment))
                .isPresent();
    }

    /** Writes the log, and what follows; of what is taken back, what still counts. Refused: {@code amount-overflow}. */
    Outcome<List<LedgerEntry>> write(List<Activity> stated, List<ActivityId> takenBack, Situation situation) {
        Restated restated = new Restated(situation.session());
        return chronicle
                .plan(stated, counting(takenBack, restated, situation), situation)
                .map(plan -> {
                    restated.giveUp(takenBack);
                    return plan.keep();
                });
    }

    private static List<Activity> counting(List<ActivityId> ids, Restated restated, Situation situation) {
        situation.session().activities().prefetch(ids);
        return ids.stream().flatMap(id -> restated.counting(id).stream()).toList();
    }

    static List<ActivityId> ids(List<Activity> stated) {
        return stated.stream().map(Activity::id).toList();
    }

    /** What a mark remembers of the activities that say so. */
    static Values remembering(List<Activity> stated) {
        return Values.none()
                .with(
                        ACTIVITIES,
                        String.join(
                                " ",
                                stated.stream()
                                        .map(Activity::id)
                                        .map(ActivityId::value)
                                        .toList()));
    }

    /** The same details, remembering others. */
    static Values remembering(List<ActivityId> others, Values details) {
        return details.has(ACTIVITIES)
                ? details.with(
                        ACTIVITIES,
                        String.join(" ", others.stream().map(ActivityId::value).toList()))
                : details;
    }

    /**
     * The same fact once more, for the log never lets a retracted one count again. Its id is that of the first with a number behind, so that in every
     * order it takes the place of the one before.
     */
    static Activity again(Activity before) {
        String id = before.id().value();
        int plus = id.lastIndexOf(AGAIN);
        String first = plus < 0 ? id : id.substring(0, plus);
        int times = plus < 0 ? 0 : Integer.parseInt(id.substring(plus + 1));
        return new Activity(
                new ActivityId(first + AGAIN + (times + 1)),
                before.kind(),
                before.actor(),
                before.object(),
                before.thread(),
                before.beneficiary(),
                before.amount(),
                before.occurredAt(),
                before.attributes());
    }

    static List<ActivityId> remembered(Values details) {
        return details.text(ACTIVITIES).stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .filter(text -> !text.isEmpty())
                .map(ActivityId::new)
                .toList();
    }
}
